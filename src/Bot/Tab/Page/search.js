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
  }
}

const words = (q) => fold(q).split(/\s+/).filter(Boolean);

export const narrowed = (state) => Boolean(state.q.trim() || state.level || state.organisation || state.district || state.vacant);

/** Whether the group is among those asked for: all the words, and each filter. */
export function asksFor(state) {
  const sought = words(state.q);
  return (group) =>
    sought.every((word) => group.whole.includes(word)) &&
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
