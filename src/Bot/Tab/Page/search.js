// Finds groups by their names, kinds, districts, seats and people, and by what is chosen in the filters.

/** Small letters without marks: å, ä and a are the same, and so are ö and o. */
export const fold = (said) => said.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** @param levels the name of each level, by its id. */
export function index(data, levels) {
  for (const group of data.groups) {
    const district = data.district.get(group.district)?.name;
    group.head = fold([group.name, group.kind, district, levels[group.level]].filter(Boolean).join(" "));
    group.lines = group.seats.map((seat) => {
      const organisation = data.organisation.get(seat.organisation);
      const said = [...(seat.people ?? []), seat.title].filter(Boolean).join(", ");
      return { said, folded: fold([said, seat.function, seat.unit, organisation?.name, organisation?.short].filter(Boolean).join(" ")) };
    });
    group.whole = [group.head, ...group.lines.map((line) => line.folded)].join(" ");
    group.spelled = [group.name, district, ...group.lines.map((line) => line.said)].filter(Boolean).join(" ").normalize("NFC").toLowerCase();
  }
}

const words = (q) => fold(q).split(/\s+/).filter(Boolean);

export const narrowed = (state) => Boolean(state.q.trim() || state.level || state.organisation || state.district || state.vacant);

/** Whether a group has all the words. Who writes "LÖK" does not mean "lokal", unless nothing is spelled so. */
function having(q, groups) {
  const sought = words(q);
  const marked = q.normalize("NFC").toLowerCase().split(/\s+/).filter((word) => word && fold(word) !== word);
  const loosely = (group) => sought.every((word) => group.whole.includes(word));
  const exactly = (group) => loosely(group) && marked.every((word) => group.spelled.includes(word));
  return marked.length && groups.some(exactly) ? exactly : loosely;
}

/** Whether a group is among those asked for: all the words, and each filter. */
export function asksFor(state, data) {
  const found = having(state.q, data.groups);
  return (group) =>
    found(group) &&
    (!state.level || (group.level ?? "none") === state.level) &&
    (!state.organisation || group.seats.some((seat) => seat.organisation === state.organisation)) &&
    (!state.district || group.district === state.district) &&
    (!state.vacant || group.vacancies > 0);
}

/** Why a group was found whose name does not say so: the seat or the person. */
export function why(state, group) {
  const sought = words(state.q).filter((word) => !group.head.includes(word));
  return sought.length ? group.lines.find((line) => sought.some((word) => line.folded.includes(word)))?.said ?? null : null;
}
