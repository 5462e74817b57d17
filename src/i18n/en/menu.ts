/** The add-on's menu, the title of its panel and its help. */
export const menu = {
  items: {
    open: "Open Client Portfolio",
    functions: "Functions for cells",
    help: "Help",
  },
  sidebarTitle: "Client Portfolio",
  help: "Open Client Portfolio from the menu, choose the tab that holds your clients or your orders, then run. Your list is never changed; each segment gets its own tab, and what you type there is kept.",
};
