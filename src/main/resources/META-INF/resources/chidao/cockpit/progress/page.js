/** The page "Tiến độ chỉ đạo": filter, views, and the view that is chosen. */

import { el } from '../../dom.js';
import { messageOf, read } from '../../form/server.js';
import { entitle } from '../../title.js';
import { current, endpoint, filterOf, view as viewAddress } from './address.js';
import { filterBar } from './filters.js';
import { agencies, directives } from './matrices.js';
import { overdue } from './overdue.js';
import { overview } from './overview.js';
import { reports } from './reports.js';
import { sheet } from './sheet.js';
import { targets } from './targets.js';
import { trend } from './trend.js';
import { upcoming } from './upcoming.js';

/** The views by their name in the address; those with a label are offered. */
const VIEWS = {
  'tong-quan': { label: 'Tổng quan', show: overview },
  'van-ban': { label: 'Văn bản × kỳ', show: directives },
  'co-quan': { label: 'Cơ quan × kỳ', show: agencies },
  'qua-han': { label: 'Quá hạn', show: overdue },
  'sap-den-han': { label: 'Sắp đến hạn', show: upcoming },
  'chi-tieu': { label: 'Chỉ tiêu', show: targets },
  'dien-bien': { label: 'Diễn biến', show: trend },
  'bao-cao': { show: reports },
  'noi-dung': { show: sheet },
};

const FIRST = 'tong-quan';

/** What the filters offer changes seldom: it is asked for once, and again when somebody else has logged in. */
let choices;
let session;

export async function showPage(node) {
  const parts = current();
  const name = Object.hasOwn(VIEWS, parts.view || '') ? parts.view : FIRST;
  const filter = filterOf(parts);
  const body = el('div', { class: 'cd-view', 'aria-busy': 'true' }, el('p', { class: 'cd-note' }, 'Đang lấy số liệu…'));
  const bar = el('div', { class: 'cd-sieve-place' });
  node.replaceChildren(el('main', { class: 'chidao cd-progress' },
    el('div', { class: 'cd-page-head' }, el('h1', {}, 'Tiến độ chỉ đạo'), tabs(name)), bar, body));
  entitle('Tiến độ chỉ đạo');
  try {
    const offer = await offered();
    bar.replaceChildren(filterBar(offer, filter));
    body.replaceChildren(...[await VIEWS[name].show({ filter, parts, offer })].flat().filter(Boolean));
  } catch (error) {
    choices = undefined;
    body.replaceChildren(el('div', { class: 'alert alert-danger', role: 'alert' },
      messageOf(error, 'Chưa lấy được số liệu; hãy thử tải lại trang.')));
  } finally {
    body.setAttribute('aria-busy', 'false');
  }
}

function offered() {
  if (!choices || session !== document.cookie) {
    session = document.cookie;
    choices = read(endpoint('choices', {}));
  }
  return choices;
}

function tabs(chosen) {
  return el('nav', { 'aria-label': 'Cách xem' }, el('ul', { class: 'cd-tabs' },
    ...Object.entries(VIEWS).filter(([, { label }]) => label).map(([name, { label }]) =>
      el('li', {}, el('a', { href: viewAddress(name), 'aria-current': name === chosen ? 'page' : null }, label)))));
}
