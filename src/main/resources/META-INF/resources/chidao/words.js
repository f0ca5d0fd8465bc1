/** How dates, numbers and states read in Vietnamese: the one glossary of all forms. */

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const PERCENT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const INSTANT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh', hour12: false,
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

export const PROGRESS = {
  NOT_STARTED: 'Chưa thực hiện', IN_PROGRESS: 'Đang thực hiện', DONE: 'Đã hoàn thành', BLOCKED: 'Vướng mắc',
};
export const OUTCOME = { ACCEPTED: 'Chấp nhận', RETURNED: 'Trả lại' };
export const STEP = { SIGN_OFF: 'Lãnh đạo ký duyệt', REVIEW: 'Thẩm định', EXTENSION: 'Quyết định gia hạn' };
export const PURPOSE = {
  ACT: 'Để thực hiện', REPORT_TO: 'Để báo cáo', KNOW: 'Để biết', FILE_COPY: 'Lưu',
};
export const RELATION = {
  BASIS: 'Căn cứ', IMPLEMENTS: 'Triển khai', REMEDIES: 'Khắc phục theo', PREDECESSOR: 'Thay thế hoặc kế tiếp',
};
export const REPORTED = { HALF_YEARLY: '6 tháng', YEARLY: 'Năm' };
export const REPORT_TEXTS = [
  ['results', 'Kết quả thực hiện'], ['limits', 'Hạn chế'], ['causes', 'Nguyên nhân'],
  ['proposals', 'Kiến nghị, đề xuất'], ['nextTasks', 'Nhiệm vụ thời gian tới'],
];

/** 2021-06-17 as 17/06/2021. */
export function day(iso) {
  return iso ? iso.split('-').reverse().join('/') : null;
}

/** An instant as 17/06/2021 09:05, in Vietnam's time. */
export function moment(iso) {
  return iso ? INSTANT.format(new Date(iso)).replace(',', '') : null;
}

export function number(value) {
  return value === null || value === undefined ? '' : NUMBER.format(value);
}

export function percent(value) {
  return value === null || value === undefined ? 'chưa có số liệu' : PERCENT.format(value) + '\u00a0%';
}

/** A file's size in the unit that people know. */
export function size(bytes) {
  return bytes < 1e6 ? number(Math.max(1, Math.round(bytes / 1e3))) + ' KB' : PERCENT.format(bytes / 1e6) + ' MB';
}

/** What a target asks for: "ít nhất 80 % số xã", "ít nhất 2 mô hình". */
export function required(target) {
  const amount = number(target.required) + (target.measure === 'PERCENT' ? '\u00a0%' : '');
  return ['ít nhất', amount, target.counted].filter(Boolean).join(' ');
}

/** By when an assignment is to be done. */
export function timeframe(frame) {
  const kind = frame ? frame.kind : 'NONE';
  return {
    CONTINUOUS: () => 'Thường xuyên',
    YEARLY: () => 'Hằng năm' + (frame.everyYearOn ? ', chậm nhất ngày ' + dayOfYear(frame.everyYearOn) : ''),
    DATED: () => 'Chậm nhất ngày ' + day(frame.deadline),
    EVENT: () => frame.event,
    NONE: () => 'Văn bản không nêu thời hạn',
  }[kind]();
}

/** 12-15 as 15/12. */
export function dayOfYear(iso) {
  return day(iso);
}

/** How much time is left, with a sign that does not depend on colour. */
export function timeLeft(daysLeft) {
  if (daysLeft < 0) {
    return { level: 'late', text: '⚠ quá hạn ' + -daysLeft + ' ngày' };
  }
  const text = daysLeft === 0 ? 'hạn hôm nay' : 'còn ' + daysLeft + ' ngày';
  return daysLeft <= 7 ? { level: 'soon', text: '◔ ' + text } : { level: 'ample', text };
}

/** A text as it is searched: without accents and capitals, "Điện Biên" is "dien bien". */
export function plain(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[Đđ]/g, 'd').toLowerCase();
}
