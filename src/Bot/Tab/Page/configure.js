// The page on which somebody chooses what a tab in a channel shows.
import { load } from "./data.js";
import { element } from "./elements.js";
import * as host from "./host.js";
import { text } from "./texts.js";

const chosen = document.getElementById("group");
const notices = document.getElementById("notices");

const shown = (why) => notices.replaceChildren(element("div", { class: "notice bad", role: "alert" }, element("p", {}, text(why))));

/** What Teams keeps of the tab. */
function tab() {
  const [key, option] = [chosen.value, chosen.selectedOptions[0]];
  const address = location.origin + (key ? `/tab?group=${encodeURIComponent(key)}` : "/tab");
  return { entityId: key ? `samverkan:${key}` : "samverkan", contentUrl: address, websiteUrl: address, suggestedDisplayName: key ? option.text : text("TabName") };
}

async function offer() {
  const answer = await load();
  if (answer.is === "starting") return setTimeout(offer, answer.after * 1000);
  // Without the groups the whole map can still be chosen.
  if (answer.is !== "new") {
    host.succeeded();
    return shown(answer.why ?? "LoadFailed");
  }

  chosen.append(...answer.data.groups.map((group) => element("option", { value: group.id }, group.name)));
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
  settings.setValidityState(true);
  await offer();
  const before = context?.page?.id?.match(/^samverkan:(.+)$/)?.[1];
  if (before) chosen.value = before;
  if (chosen.selectedIndex < 0) chosen.value = "";
  host.succeeded();
}

start();
