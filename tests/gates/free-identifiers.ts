/** An acorn node: only what this walk needs to know of it. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

type Scope = { readonly names: Set<string>; readonly outer: Scope | null };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** The nodes directly inside a node. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Every node of a tree, the root first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** Names used in a program that nothing in it declares: what it expects of its surroundings. */
export function freeIdentifiers(program: Node): Set<string> {
  const free = new Set<string>();
  visit(program, null, free);
  return free;
}

function visit(node: Node, outer: Scope | null, free: Set<string>): void {
  if (node.type === "Identifier") {
    if (!isKnown(String(node.name), outer)) free.add(String(node.name));
    return;
  }
  const declared = declaredBy(node);
  const scope = declared === null ? outer : { names: declared, outer };
  for (const child of referencesIn(node)) visit(child, scope, free);
}

function isKnown(name: string, scope: Scope | null): boolean {
  for (let each = scope; each !== null; each = each.outer) {
    if (each.names.has(name)) return true;
  }
  return false;
}

/** A property's name after a dot, a key and a label are no references. */
function referencesIn(node: Node): Node[] {
  const children = childrenOf(node);
  const named = node.type === "MemberExpression" ? node.property : node.key;
  if (named !== undefined && node.computed !== true) {
    return children.filter((child) => child !== named || node.shorthand === true);
  }
  const label = /^(Labeled|Break|Continue)Statement$/.test(node.type) ? node.label : undefined;
  return children.filter((child) => child !== label);
}

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const BLOCK =
  /^(Program|BlockStatement|ForStatement|ForInStatement|ForOfStatement|SwitchStatement)$/;

/** Names a node brings into being for what stands inside it; null when it opens no scope. */
function declaredBy(node: Node): Set<string> | null {
  if (FUNCTION.test(node.type)) {
    const own = node.type === "FunctionExpression" && isNode(node.id) ? [String(node.id.name)] : [];
    const params = (node.params as Node[]).flatMap(namesIn);
    const self = node.type === "ArrowFunctionExpression" ? [] : ["arguments"];
    return new Set([...own, ...self, ...params, ...hoisted(node.body as Node)]);
  }
  if (node.type === "CatchClause") return new Set(isNode(node.param) ? namesIn(node.param) : []);
  if (node.type === "ClassExpression") return new Set(isNode(node.id) ? namesIn(node.id) : []);
  if (!BLOCK.test(node.type)) return null;
  const hoistedHere = node.type === "Program" ? hoisted(node) : [];
  const cases = node.type === "SwitchStatement" ? (node.cases as Node[]).flatMap(childrenOf) : [];
  return new Set([...hoistedHere, ...[...childrenOf(node), ...cases].flatMap(blockNames)]);
}

function blockNames(node: Node): string[] {
  if (node.type === "VariableDeclaration") return declarators(node);
  const named = node.type === "FunctionDeclaration" || node.type === "ClassDeclaration";
  return named ? namesIn(node.id as Node) : [];
}

function declarators(node: Node): string[] {
  return (node.declarations as Node[]).flatMap((each) => namesIn(each.id as Node));
}

/** `var` rises to its function, through blocks but not through other functions. */
function hoisted(node: Node): string[] {
  if (FUNCTION.test(node.type)) return [];
  const own = node.type === "VariableDeclaration" && node.kind === "var" ? declarators(node) : [];
  return [...own, ...childrenOf(node).flatMap(hoisted)];
}

function namesIn(pattern: Node): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [String(pattern.name)];
    case "AssignmentPattern":
      return namesIn(pattern.left as Node);
    case "RestElement":
      return namesIn(pattern.argument as Node);
    case "Property":
      return namesIn(pattern.value as Node);
    default:
      return childrenOf(pattern).flatMap(namesIn);
  }
}
