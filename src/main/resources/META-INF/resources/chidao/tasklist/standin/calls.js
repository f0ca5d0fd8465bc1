/** What the pages about standing in ask of the server and send to it; a refusal carries the server's sentence. */

import { read, write } from '../../form/server.js';

const PLACE = '/api/deputyships';

export const deputyships = (person) => read(person ? `${PLACE}?person=${encodeURIComponent(person)}` : PLACE);
export const peopleNamed = (name) => read(`${PLACE}/people?name=${encodeURIComponent(name)}`);
export const takeovers = () => read('/api/takeovers');
export const name = (wish) => write('POST', PLACE, wish);
export const revoke = (id) => write('POST', `${PLACE}/${id}/revocation`, {});
export const takeOver = (task) => write('POST', `/api/tasks/${encodeURIComponent(task)}/takeover`, {});
