// Elements from data. Texts go in as text and addresses only when they are https: nothing that comes from a register is ever read as HTML.

/** Children are elements or strings; null and false are left out. Properties: `class`, `on` (listeners), anything else is an attribute. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "on") {
      for (const [event, does] of Object.entries(value)) made.addEventListener(event, does);
    } else if (value === true) {
      made.setAttribute(key, "");
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value);
    }
  }

  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return made;
}

/** An address that may be followed, or null. */
export function safe(address) {
  try {
    return address && new URL(address).protocol === "https:" ? address : null;
  } catch {
    return null;
  }
}

/** For those who hear the page. */
export const heard = (said) => element("span", { class: "heard" }, said);
