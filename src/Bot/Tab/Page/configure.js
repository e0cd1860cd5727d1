// The page on which somebody chooses what a tab in a channel shows.
import { load } from "./data.js";
import { element } from "./elements.js";
import * as host from "./host.js";
import { text } from "./texts.js";

const chosen = document.getElementById("group");
const notices = document.getElementById("notices");

const whole = chosen.options[0];

const shown = (why, again) => notices.replaceChildren(element("div", { class: "notice bad", role: "alert" },
  element("p", {}, text(why)), again && element("button", { type: "button", on: { click: again } }, text("Retry"))));

/** What Teams keeps of the tab. */
function tab() {
  const [key, option] = [chosen.value, chosen.selectedOptions[0]];
  const address = location.origin + (key ? `/tab?group=${encodeURIComponent(key)}` : "/tab");
  const named = key ? (option.dataset.now ? {} : { suggestedDisplayName: option.text }) : { suggestedDisplayName: text("TabName") };
  return { entityId: key ? `samverkan:${key}` : "samverkan", contentUrl: address, websiteUrl: address, ...named };
}

async function offer() {
  const answer = await load();
  if (answer.is === "starting") return setTimeout(offer, answer.after * 1000);
  host.succeeded();
  // Without the groups, what the tab shows now can still be kept, or the whole map be chosen.
  if (answer.is !== "new") return shown(answer.why ?? "LoadFailed", offer);
  notices.replaceChildren();
  const wanted = chosen.value;
  chosen.replaceChildren(whole, ...answer.data.groups.map((group) => element("option", { value: group.id }, group.name)));
  chosen.value = wanted;
  if (chosen.selectedIndex < 0) chosen.value = "";
}

/** The group of a tab that is set up again stays chosen until another is: its name comes with the groups. */
function keep(group) {
  chosen.append(element("option", { value: group, "data-now": true }, text("SetUpNow")));
  chosen.value = group;
}

async function start() {
  const context = await host.meet();
  host.loaded();
  const settings = host.configuration();
  if (!settings) return shown("OpenInTeams");
  settings.registerOnSaveHandler(async (save) => {
    try {
      await settings.setConfig(tab());
      save.notifySuccess();
    } catch (reason) {
      save.notifyFailure(String(reason?.message ?? reason));
    }
  });
  const before = context?.page?.id?.match(/^samverkan:(.+)$/)?.[1];
  if (before) keep(before);
  settings.setValidityState(true);
  await offer();
}

start();
