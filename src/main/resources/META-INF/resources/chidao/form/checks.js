/**
 * What a field's own attributes ask of its value, each refusal one sentence that says what to do. Only a convenience for
 * the person who types: the server decides.
 */

import { day, number } from '../words.js';
import { at } from '../dom.js';

const LONGEST = { TEXTAREA: 20000, INPUT: 500 };

/** The sentences about one field; {@code value} is undefined when what was typed cannot be read. */
export function sentences(field, value, scope) {
  const { label, text } = field;
  if (!text) {
    return field.isRequired ? [field.isChosen ? `Hãy chọn mục “${label}”.` : `Hãy điền mục “${label}”.`] : [];
  }
  if (value === undefined) {
    return [`Mục “${label}”: “${text}” ${field.kind.wrong}.`];
  }
  return [tooLong(field), ...dateBounds(field, value, scope), ...numberBounds(field, value, scope)].filter(Boolean);
}

function tooLong({ control, label, text }) {
  const longest = Number(control.dataset.longest) || LONGEST[control.tagName];
  return text.length > longest
    && `Mục “${label}” dài ${number(text.length)} ký tự; hãy rút gọn còn tối đa ${number(longest)}.`;
}

function dateBounds({ control, label }, value, scope) {
  const { notAfter, notBefore, after } = control.dataset;
  const said = (name, iso) => (name === 'today' ? `hôm nay (${day(iso)})` : `ngày ${day(iso)}`);
  const breaks = (name, isBroken) => name && bound(name, scope) && isBroken(bound(name, scope));
  return [
    breaks(notAfter, (iso) => value > iso) && `Mục “${label}” không thể sau ${said(notAfter, bound(notAfter, scope))}.`,
    breaks(notBefore, (iso) => value < iso) && `Mục “${label}” không thể trước ${said(notBefore, bound(notBefore, scope))}.`,
    breaks(after, (iso) => value <= iso) && `Mục “${label}” phải sau ${said(after, bound(after, scope))}.`,
  ];
}

function numberBounds({ control, label }, value, scope) {
  const { least, above, most, atMost } = control.dataset;
  const other = atMost && scope.field(atMost);
  const limit = other && other.isAsked ? other.value() : undefined;
  return [
    least !== undefined && value < Number(least) && `Mục “${label}” phải từ ${number(Number(least))} trở lên.`,
    above !== undefined && value <= Number(above) && `Mục “${label}” phải lớn hơn ${number(Number(above))}.`,
    most !== undefined && value > most && `Mục “${label}” không thể quá ${number(Number(most))}.`,
    limit !== undefined && value > limit && `Mục “${label}” (${number(value)}) lớn hơn “${other.label}” (${number(limit)}).`,
  ];
}

/** What a bound names: a day of the context ("today", "duty.dueOn") or another field of the same scope. */
function bound(name, scope) {
  const field = scope.field(name);
  return field ? field.value() : at(scope.context, name);
}
