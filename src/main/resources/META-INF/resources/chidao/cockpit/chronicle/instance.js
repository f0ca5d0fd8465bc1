/** Which directive a process instance of Cockpit belongs to. */

import { Refused } from '../../form/server.js';

/** The directive's file number: all instances of a directive carry it. */
export async function directiveOf(api, instance) {
  const answer = await fetch(`${api.engineApi}/process-instance/${encodeURIComponent(instance)}`, {
    credentials: 'same-origin', headers: { Accept: 'application/json' }, cache: 'no-store',
  });
  const { businessKey } = answer.ok ? await answer.json() : {};
  if (!businessKey) {
    throw new Refused('Hồ sơ này không thuộc văn bản nào, hoặc vừa kết thúc; hãy tìm văn bản ở trang “Văn bản”.');
  }
  return businessKey;
}

/** Where the whole record of a directive is shown. */
export const recordAddress = (directive) => `#/directives/${encodeURIComponent(directive)}`;

/** Where a running instance is shown. */
export const instanceAddress = (instance) => `#/process-instance/${encodeURIComponent(instance)}/runtime`;
