/** What the forms ask of Chidao's own addresses, in the session of the person who is logged in. */

/** A refusal with a sentence of the server that people may read. */
export class Refused extends Error {
  constructor(sentence, status) {
    super(sentence);
    this.isForGood = status === 403 || status === 404;
  }
}

export async function read(address) {
  const answer = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' }, cache: 'no-store' });
  if (!answer.ok) {
    throw new Refused(sentenceIn(await answer.text()) || missing(answer.status), answer.status);
  }
  return answer.json();
}

/** As {@link read}; null where there is nothing. */
export async function readIfThere(address) {
  const answer = await ask('GET', address);
  return answer.status === 204 ? null : answer.json();
}

/** Sends JSON and answers what comes back, also while the page is being left. */
export async function write(method, address, content) {
  const body = content === undefined ? undefined : JSON.stringify(content);
  const answer = await ask(method, address, body);
  return answer.status === 204 ? null : answer.json();
}

export async function discard(address) {
  await ask('DELETE', address);
}

/** Browsers let no more than 64 KB outlive a page. */
const OUTLIVES = 60000;

async function ask(method, address, body) {
  const answer = await fetch(address, {
    method, body, credentials: 'same-origin', cache: 'no-store', keepalive: Boolean(body) && body.length < OUTLIVES / 3,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
  });
  if (!answer.ok) {
    throw new Refused(sentenceIn(await answer.text()) || missing(answer.status), answer.status);
  }
  return answer;
}

export async function remove(task, file) {
  await discard(`/api/tasks/${encodeURIComponent(task)}/files/${encodeURIComponent(file)}`);
}

/** Uploads one file of a task and answers what the server knows of it; {@code onProgress} is told percentages. */
export function upload(task, file, onProgress) {
  return send(`/api/tasks/${encodeURIComponent(task)}/files`, file, onProgress);
}

/** Brings the document that a directive is to be entered from, and answers what was read from it. */
export function bring(file, onProgress) {
  return send('/api/documents', file, onProgress);
}

function send(address, file, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file, file.name);
    request.open('POST', address);
    request.setRequestHeader('X-XSRF-TOKEN', token());
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(Math.round((100 * event.loaded) / event.total));
    request.onload = () => (request.status === 201
      ? resolve(JSON.parse(request.responseText))
      : reject(new Refused(sentenceIn(request.responseText))));
    request.onerror = () => reject(new Refused('Không nối được với máy chủ; hãy kiểm tra mạng rồi thử lại.'));
    request.send(body);
  });
}

/** The sentence an error carries for people, or another one. */
export function messageOf(error, otherwise) {
  return (error instanceof Refused && error.message) || otherwise;
}

function sentenceIn(text) {
  try {
    return JSON.parse(text).detail || '';
  } catch (notJson) {
    return '';
  }
}

function missing(status) {
  return {
    401: 'Phiên làm việc đã hết; hãy đăng nhập lại.',
    403: 'Bạn không có quyền xem nội dung này.',
    404: 'Không tìm thấy nội dung này; có thể công việc đã hoàn thành.',
  }[status] || '';
}

function token() {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
