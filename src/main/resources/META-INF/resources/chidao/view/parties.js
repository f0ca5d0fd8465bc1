/** The names of those a directive names. */

/** The name of an agency, a class or a free name, with a note where it is not simply an agency of the register. */
export function partyName(party, people = {}) {
  const nameOf = (list, id) => ((list || []).find((each) => each.id === id) || { name: id }).name;
  if (party.agency) {
    return { name: nameOf(people.agencies, party.agency) };
  }
  return party.agencyClass
    ? { name: nameOf(people.classes, party.agencyClass), note: '(nhóm cơ quan)' }
    : { name: party.name, note: '(ghi theo văn bản, chưa có trong danh mục)' };
}

/** Several of them in one line; null for none. */
export function partyNames(parties, people) {
  return (parties || []).map((each) => partyName(each, people).name).join('; ') || null;
}
