// What shows the page: Teams, or a browser of its own.
const root = document.documentElement;
const patience = 6000;

/** Teams' own themes, by the name that the style sheet has for them. */
const themes = { default: "light", light: "light", dark: "dark", glass: "dark", contrast: "contrast" };
const paint = (theme) => (themes[theme] ? (root.dataset.theme = themes[theme]) : delete root.dataset.theme);

export const signsIn = root.dataset.signIn === "teams";

let teams = null;

export const inTeams = () => teams !== null;

const within = (promise) =>
  Promise.race([promise, new Promise((_, refuse) => setTimeout(() => refuse(new Error("Teams does not answer")), patience))]);

/** What Teams tells of the reader and the place, or null outside Teams. */
export async function meet() {
  const given = new URLSearchParams(location.search).get("theme");
  if (given) paint(given);
  const library = window.microsoftTeams;
  if (!library) return null;
  try {
    await within(library.app.initialize());
    const context = await within(library.app.getContext());
    teams = library;
    paint(context?.app?.theme);
    teams.app.registerOnThemeChangeHandler(paint);
    return context;
  } catch {
    return null;
  }
}

export const loaded = () => teams?.app.notifyAppLoaded();

let told = false;

/** The page shows what it has to say, a refusal too: told of a failure, Teams would put words of its own in place of ours. */
export function succeeded() {
  if (told) return;
  told = true;
  teams?.app.notifySuccess();
}

/** A token for the bot. Throws the reason that Teams gives. */
export const token = () => teams.authentication.getAuthToken();

/** What helps when Teams gives no token, as the name of a text: the app may have to be approved, or the reader to sign in anew. */
export function helps(reason) {
  const said = String(reason?.message ?? reason);
  return /consent|65001/i.test(said) ? "Consent" : /interaction_?required|mfa|tokenRevoked/i.test(said) ? "SignInAnew" : "SignInFailed";
}

export const configuration = () => teams?.pages.config;

/** Whether Teams opens the address itself. */
export const staysInTeams = (address) => /^(teams\.microsoft\.com|teams\.cloud\.microsoft|[a-z0-9-]+\.teams\.microsoft\.com)$/.test(new URL(address).hostname);

/** A link that Teams opens without leaving the tab, where it can. */
export function follow(event) {
  const address = event.currentTarget.href;
  if (teams && staysInTeams(address)) {
    event.preventDefault();
    teams.app.openLink(address).catch(() => window.open(address, "_blank", "noopener"));
  }
}
