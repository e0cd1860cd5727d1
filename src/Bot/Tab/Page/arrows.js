// Five hundred groups are one stop for the Tab key; the arrow keys move among them as they lie on the page.
import { setTab } from "./picture.js";

const ahead = {
  ArrowRight: (from, to) => [to.left - from.right, to.top - from.top],
  ArrowLeft: (from, to) => [from.left - to.right, to.top - from.top],
  ArrowDown: (from, to) => [to.top - from.bottom, to.left - from.left],
  ArrowUp: (from, to) => [from.top - to.bottom, to.left - from.left],
};

const shown = (box) => box.item.checkVisibility?.() ?? box.item.offsetParent !== null;

/** The one box that Tab comes to; the first that is shown when the one asked for is not. */
export function settle(built, wanted) {
  const seen = [...built.boxes.values()].filter(shown);
  const one = seen.find((box) => box.id === wanted) ?? seen[0];
  for (const box of built.boxes.values()) {
    const tab = box === one ? 0 : -1;
    if (box.open.tabIndex !== tab) setTab(box, tab);
  }

  return one?.id ?? null;
}

/** Moves from the box that has the focus. Returns the id of the new one, or null. */
export function move(built, event) {
  const at = [...built.boxes.values()].find((box) => box.item.contains(event.target));
  if (!at || event.ctrlKey || event.altKey || event.metaKey) return null;
  const seen = [...built.boxes.values()].filter(shown);
  const to = event.key === "Home" ? seen[0] : event.key === "End" ? seen.at(-1) : ahead[event.key] ? nearest(at, seen, ahead[event.key], event.key) : null;
  if (!to || to === at) return null;
  event.preventDefault();
  settle(built, to.id);
  to.open.focus({ preventScroll: true });
  to.item.scrollIntoView({ block: "nearest", inline: "nearest" });
  return to.id;
}

function nearest(at, seen, measure, key) {
  const from = at.item.getBoundingClientRect();
  let [best, least] = [null, Infinity];
  for (const box of seen) {
    const [forward, aside] = measure(from, box.item.getBoundingClientRect());
    const far = forward + 2.5 * Math.abs(aside);
    if (box !== at && forward > -2 && far < least) [best, least] = [box, far];
  }

  // At the end of a row it goes on with the next one.
  const place = seen.indexOf(at);
  return best ?? (key === "ArrowRight" ? seen[place + 1] : key === "ArrowLeft" ? seen[place - 1] : null);
}
