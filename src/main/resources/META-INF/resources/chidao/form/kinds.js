/** The kinds of value a text field can hold: how what was typed is read, and how a value is shown to be edited. */

import { day, dayOfYear } from '../words.js';

/** Reads a date typed as 17/6/2021, 17-06-2021 or 17.06.2021; undefined when there is no such day. */
function readDay(text) {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return match ? existing(match[3], match[2], match[1]) : undefined;
}

/** Reads a day of every year typed as 15/12; 29/02 is refused, since most years have none. */
function readDayOfYear(text) {
  const match = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  const found = match && existing('2001', match[2], match[1]);
  return found ? found.slice(5) : undefined;
}

function existing(year, month, dayOfMonth) {
  const iso = [year, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')].join('-');
  const date = new Date(iso + 'T00:00:00Z');
  return Number(year) >= 1900 && !isNaN(date) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Reads a number as it is written in Vietnam: dots between thousands, a comma before decimals. */
function readNumber(text) {
  const plain = text.replace(/\s/g, '');
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain);
  return grouped || /^-?\d+(,\d+)?$/.test(plain) ? Number(plain.replace(/\./g, '').replace(',', '.')) : undefined;
}

function readYear(text) {
  return /^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined;
}

const showNumber = (value) => String(value).replace('.', ',');

export const KINDS = {
  text: { read: (text) => text, show: String },
  date: { read: readDay, show: day, wrong: 'không phải là ngày có thật; hãy ghi ngày/tháng/năm, ví dụ 17/06/2021' },
  'day-of-year': { read: readDayOfYear, show: dayOfYear, wrong: 'không phải là ngày trong năm; hãy ghi ngày/tháng, ví dụ 15/12' },
  number: { read: readNumber, show: showNumber, wrong: 'không phải là số; dùng dấu phẩy cho phần thập phân, ví dụ 12,5' },
  year: { read: readYear, show: String, wrong: 'không phải là năm; hãy ghi bốn chữ số, ví dụ 2025' },
};
