/** Our keys of the segments of the rfm package, in its ready-made map. */
export const PACKAGE_SEGMENTS: Readonly<Record<string, string>> = {
  Champions: "CHAMPION",
  "Potential Loyalist": "POTENTIAL_LOYAL",
  "Loyal Customers": "LOYAL",
  Promising: "PROMISING",
  "New Customers": "NEW",
  "Can't Lose Them": "CANT_LOSE",
  "At Risk": "AT_RISK",
  "Need Attention": "ATTENTION",
  "About To Sleep": "ABOUT_TO_SLEEP",
  Lost: "LOST",
  Others: "OTHERS",
};
