// What is chosen stands in the address, so that it can be sent to somebody and "back" goes back.
const names = ["group", "q", "level", "organisation", "district", "vacant"];

export function read() {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ""]));
}

/** @param step true when "back" shall come back to what was before. */
export function write(state, step) {
  const given = new URLSearchParams(location.search);
  for (const name of names) {
    if (state[name]) given.set(name, state[name]);
    else given.delete(name);
  }

  const query = given.toString().replaceAll("%2F", "/");
  const address = location.pathname + (query && `?${query}`);
  if (address !== location.pathname + location.search) {
    history[step ? "pushState" : "replaceState"](null, "", address);
  }
}

/** This page in the other language, with all that is chosen. */
export function inLanguage(language) {
  const given = new URLSearchParams(location.search);
  given.set("lang", language);
  return `${location.pathname}?${given}`;
}

export const choseLanguage = () => new URLSearchParams(location.search).has("lang");
