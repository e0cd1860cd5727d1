// The register as the map shows it: fetched, kept, and asked for again with the ETag of what is kept.
import * as host from "./host.js";
import { language } from "./texts.js";

let kept = null;

async function ask(address, headers = {}) {
  const bearer = host.signsIn ? { Authorization: `Bearer ${await host.token()}` } : {};
  return fetch(address, { headers: { ...headers, ...bearer }, cache: "no-store", credentials: "same-origin" });
}

/** A token may have run out between two calls: a new one is asked for once. */
async function asked(address, headers) {
  const answer = await ask(address, headers);
  return answer.status === 401 && host.signsIn ? ask(address, headers) : answer;
}

/**
 * One of: {is: "new", data}, {is: "same"}, {is: "starting", after: seconds}, {is: "refused", why: the name of a text}, {is: "failed"}.
 */
export async function load() {
  if (host.signsIn && !host.inTeams()) return { is: "refused", why: "OpenInTeams" };
  let answer;
  try {
    answer = await asked(`/tab/map.json?lang=${language}`, kept?.tag ? { "If-None-Match": kept.tag } : {});
  } catch (reason) {
    // Teams gives its reasons as strings; a network that is down is an error of fetch.
    return reason instanceof TypeError || !host.signsIn ? { is: "failed" } : { is: "refused", why: host.helps(reason) };
  }

  if (answer.status === 304) {
    kept.at = new Date();
    return { is: "same" };
  }

  if (answer.status === 401) return { is: "refused", why: "SignInFailed" };
  if (answer.status === 403) return { is: "refused", why: "OtherOrganisation" };
  if (answer.status === 503) return { is: "starting", after: Number(answer.headers.get("Retry-After")) || 2 };
  if (!answer.ok) return { is: "failed" };
  try {
    const data = model(await answer.json());
    kept = { tag: answer.headers.get("ETag"), at: new Date() };
    return { is: "new", data };
  } catch {
    return { is: "failed" };
  }
}

/** Of what was shown nothing is shown any more: the next request asks for all of it. */
export const forget = () => (kept = null);

/** When what is shown was true; null before anything is shown. */
export const keptAt = () => kept?.at ?? null;

/** Saves the meetings of a group as a file. Throws when it cannot be had. */
export const saveCalendar = (group) => save(`group=${encodeURIComponent(group.id)}`, group.id.replaceAll("/", "-"));

/** The same of all groups on which the reader sits. */
export const saveMine = () => save("mine=1", "samverkan");

async function save(whose, name) {
  const answer = await asked(`/tab/meetings.ics?${whose}&lang=${language}`);
  if (!answer.ok) throw new Error(`calendar: ${answer.status}`);
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function model(json) {
  const data = { ...json, organisations: json.organisations ?? [], districts: json.districts ?? [], groups: json.groups ?? [], relations: json.relations ?? [] };
  const letters = new Set();
  data.organisations = data.organisations.map((organisation, i) => {
    const short = (organisation.short ?? organisation.name).trim().replace(/^the\s+/i, "");
    let letter = short.charAt(0).toLocaleUpperCase();
    if (letters.has(letter)) letter = short.slice(0, 2);
    letters.add(letter);
    return { ...organisation, short: short.charAt(0).toLocaleUpperCase() + short.slice(1), letter, look: i % 6 };
  });
  data.organisation = new Map(data.organisations.map((organisation) => [organisation.id, organisation]));
  data.district = new Map(data.districts.map((district) => [district.id, district]));
  data.group = new Map();
  for (const group of data.groups) {
    group.seats ??= [];
    group.parts ??= [];
    group.out = [];
    group.in = [];
    group.bySeat = seatsByOrganisation(group, data);
    data.group.set(group.id, group);
  }

  for (const relation of data.relations) {
    relation.from.known = data.group.get(relation.from.group) ?? null;
    relation.to.known = data.group.get(relation.to.group) ?? null;
    relation.from.known?.out.push(relation);
    relation.to.known?.in.push(relation);
  }

  return data;
}

/** [organisation or null, seats], in the order of the organisations; the seats of nobody in particular last. */
function seatsByOrganisation(group, data) {
  const found = new Map();
  for (const seat of group.seats) {
    const organisation = data.organisation.get(seat.organisation) ?? null;
    found.set(organisation, [...(found.get(organisation) ?? []), seat]);
  }

  const place = ([organisation]) => (organisation ? data.organisations.indexOf(organisation) : data.organisations.length);
  return [...found].sort((a, b) => place(a) - place(b));
}
