// What the page says, in the language it was asked for in.
const texts = JSON.parse(document.getElementById("texts").textContent);

export const language = document.documentElement.lang;

export const text = (name, ...values) => values.reduce((said, value, i) => said.replaceAll(`{${i}}`, () => value), texts[name] ?? "");

/** "1 grupp", "3 grupper": a text for one and a text for all other counts. */
export const counted = (count, one, other) => (count === 1 ? text(one) : text(other, count));

export const capital = (said) => said.charAt(0).toLocaleUpperCase(language) + said.slice(1);

// Meetings are in Swedish time wherever the reader is.
const day = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv-SE", { day: "numeric", month: "short", timeZone: "Europe/Stockholm" });
const dayAndYear = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv-SE", { day: "numeric", month: "short", year: "numeric", timeZone: "Europe/Stockholm" });
const hour = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" });

/** "1 dec.", with the year when it is not that of `today` (YYYY-MM-DD). */
export function shortDay(instant, today) {
  const at = new Date(instant);
  return Number.isNaN(at.valueOf()) ? "" : (instant.slice(0, 4) === today?.slice(0, 4) ? day : dayAndYear).format(at);
}

export const clock = (instant) => hour.format(instant).replace(":", language === "en" ? ":" : ".");
