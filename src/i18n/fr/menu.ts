import type { menu as english } from "../en/menu.ts";

/** Le menu du module, le titre de son panneau et son aide. */
export const menu: typeof english = {
  items: {
    open: "Ouvrir le portefeuille clients",
    functions: "Fonctions pour les cellules",
    help: "Aide",
  },
  sidebarTitle: "Portefeuille clients",
  help: "Ouvrez le portefeuille clients depuis le menu, choisissez l’onglet qui contient vos clients ou vos commandes, puis lancez. Votre liste n’est jamais modifiée ; chaque segment a son onglet, et ce que vous y saisissez est conservé.",
};
