/*
 * The web applications translate through their locale files, but a part of what they show never asks them: names in the
 * header's menu, form-js, the date pickers, the engine's error messages. Each application's scripts/texts.js hands its
 * share of those texts to speakVietnamese, which replaces them in the page as they appear.
 *
 * The applications load this as a custom script, after their libraries and before AngularJS starts.
 */

const MONTHS = Array.from({length: 12}, (_, month) => `Tháng ${month + 1}`);
const SHORT_MONTHS = Array.from({length: 12}, (_, month) => `Th${month + 1}`);
const DAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const SHORT_DAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const MONDAY = 1;

const SHARED_RULES = [
  {
    within: '[cam-widget-header] .app-switch',
    texts: {
      Admin: 'Quản trị',
      Cockpit: 'Giám sát',
      Tasklist: 'Công việc',
      Welcome: 'Trang chủ'
    }
  },
  {
    within: '[cam-widget-header]',
    texts: {
      CAM_WIDGET_HEADER_TOGGLE_NAVIGATION: 'Ẩn hoặc hiện thanh điều hướng'
    }
  },
  {
    within: '[cam-widget-footer]',
    texts: {
      'Asia/Ho_Chi_Minh': 'Việt Nam (UTC+7)',
      'Asia/Saigon': 'Việt Nam (UTC+7)'
    }
  },
  {
    within: '.page-notifications, .notifications-panel, .modal-dialog, .alert',
    texts: {
      Error: 'Lỗi',
      Failed: 'Không thành công',
      // The answer to a right password at the door of an application that is not for this person.
      Forbidden: 'Tài khoản này không được dùng ứng dụng này. Hãy mở ứng dụng “Công việc”, hoặc đề nghị quản trị viên cấp quyền.'
    },
    // The engine's messages. Most wrap a cause, which is what our own listeners say in Vietnamese: it is kept.
    patterns: [
      [/^Cannot (?:complete task|submit task form) \S+: ([\s\S]+)$/, 'Không hoàn thành được công việc: $1'],
      [/^Cannot resolve task \S+: ([\s\S]+)$/, 'Không trả lại được công việc: $1'],
      [/^Cannot instantiate process definition \S+: ([\s\S]+)$/, 'Không bắt đầu được quy trình: $1'],
      [/^([\s\S]*?)Task '\S+' is already claimed by someone else\.?$/, '$1Công việc này đã có người khác nhận.'],
      [/^([\s\S]*?)(?:Cannot find task with id|No matching task with id)[\s\S]*$/, '$1Công việc này không còn tồn tại.'],
      [
        /^([\s\S]*?)(?:ENGINE-03005 )?Execution of '[\s\S]+' failed\. Entity was updated by another transaction concurrently\.?$/,
        '$1Dữ liệu vừa được người khác cập nhật. Hãy tải lại trang rồi thử lại.'
      ],
      [
        /^([\s\S]*?)The user with id '[^']*' does not have one of the following permissions: [\s\S]+$/,
        '$1Bạn không có quyền thực hiện thao tác này.'
      ],
      [
        /^(?:Error: )?The user with id '[^']*' does not have '\w+' permission on resource [\s\S]+$/,
        'Bạn không có quyền xem nội dung này.'
      ]
    ]
  },
  {
    // The administrators' group, which the engine makes and names itself.
    within: 'td, li',
    texts: {
      'camunda BPM Administrators': 'Quản trị hệ thống'
    }
  },
  {
    within: '.close',
    texts: {
      Close: 'Đóng'
    }
  },
  {
    within: '.datepicker, .timepicker',
    texts: {
      HH: 'Giờ',
      MM: 'Phút',
      SS: 'Giây',
      next: 'sau',
      previous: 'trước'
    }
  },
  {
    within: '[cam-widget-bpmn-viewer], [cam-widget-dmn-viewer], [cam-widget-cmmn-viewer]',
    texts: {
      'zoom in': 'Phóng to',
      'zoom out': 'Thu nhỏ',
      'reset zoom': 'Về cỡ ban đầu'
    }
  },
  {
    within: '.bjs-powered-by, .fjs-powered-by-link',
    texts: {
      'Powered by bpmn.io': 'Công cụ của bpmn.io'
    }
  }
];

/** The engine's names for the types of variables, which the applications list as they are. */
export const VARIABLE_TYPES = {
  Boolean: 'Đúng/Sai',
  Bytes: 'Nhị phân',
  Date: 'Ngày',
  Double: 'Số thực',
  File: 'Tệp',
  Integer: 'Số nguyên',
  Long: 'Số nguyên dài',
  Null: 'Rỗng',
  Number: 'Số',
  Object: 'Đối tượng',
  Short: 'Số nguyên ngắn',
  String: 'Chuỗi ký tự'
};

const ATTRIBUTES = ['aria-label', 'label', 'placeholder', 'title'];

// What people wrote or drew is data, whatever it reads like.
const DATA = 'script, style, textarea, pre, code, .djs-container, [contenteditable]';

/**
 * Replaces English texts in the page, now and as the page changes.
 *
 * A rule holds within a CSS selector only, so that a general word such as "Name" is not touched where it is data. Its
 * texts match as a whole, without surrounding space or an asterisk behind; its patterns are pairs of an anchored
 * expression and what String.replace takes with it.
 */
export default function speakVietnamese({app, rules = []}) {
  document.documentElement.lang = 'vi';
  document.title = `${app.vendor} ${app.name}`;
  showOwnIcon();
  localiseDates();
  replaceTexts([...SHARED_RULES, ...rules]);
}

function showOwnIcon() {
  const icon = document.querySelector('link[rel~="icon"]') || document.head.appendChild(document.createElement('link'));
  icon.rel = 'icon';
  icon.type = 'image/svg+xml';
  icon.href = new URL('../assets/chidao.svg', import.meta.url).href;
}

function localiseDates() {
  // AngularJS has its locale in this module, made to be replaced before the start; its date picker reads it.
  window.angular.module('ngLocale', []).value('$locale', {
    id: 'vi',
    localeID: 'vi',
    DATETIME_FORMATS: {
      AMPMS: ['SA', 'CH'],
      DAY: DAYS,
      ERANAMES: ['Trước Công nguyên', 'Sau Công nguyên'],
      ERAS: ['Trước CN', 'Sau CN'],
      FIRSTDAYOFWEEK: MONDAY - 1,
      MONTH: MONTHS,
      SHORTDAY: SHORT_DAYS,
      SHORTMONTH: SHORT_MONTHS,
      STANDALONEMONTH: MONTHS,
      WEEKENDRANGE: [5, 6],
      fullDate: 'EEEE, dd/MM/y',
      longDate: 'dd/MM/y',
      medium: 'dd/MM/y HH:mm:ss',
      mediumDate: 'dd/MM/y',
      mediumTime: 'HH:mm:ss',
      short: 'dd/MM/y HH:mm',
      shortDate: 'dd/MM/y',
      shortTime: 'HH:mm'
    },
    NUMBER_FORMATS: {
      CURRENCY_SYM: '₫',
      DECIMAL_SEP: ',',
      GROUP_SEP: '.',
      PATTERNS: [
        {gSize: 3, lgSize: 3, maxFrac: 3, minFrac: 0, minInt: 1, negPre: '-', negSuf: '', posPre: '', posSuf: ''},
        {gSize: 3, lgSize: 3, maxFrac: 2, minFrac: 2, minInt: 1, negPre: '-', negSuf: ' ¤', posPre: '', posSuf: ' ¤'}
      ]
    },
    pluralCat: () => 'other'
  });

  // The calendar of form-js.
  window.flatpickr?.localize({
    weekdays: {shorthand: SHORT_DAYS, longhand: DAYS},
    months: {shorthand: SHORT_MONTHS, longhand: MONTHS},
    firstDayOfWeek: MONDAY,
    monthAriaLabel: 'Tháng',
    yearAriaLabel: 'Năm',
    ordinal: () => ''
  });
  window.flatpickr?.setDefaults({ariaDateFormat: 'd/m/Y'});

  // form-js writes dates as the locale "default" does, which is the browser's: an English one would put the month first.
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [locale, ...rest]) => new target(locale === 'default' ? 'vi-VN' : locale, ...rest)
  });
}

function replaceTexts(rules) {
  const translate = (text, element) => {
    const core = text.replace(/\s*\*?\s*$/, '').trimStart();
    if (!core || !element || element.closest(DATA)) {
      return text;
    }
    for (const {within, texts = {}, patterns = []} of rules) {
      const known = Object.hasOwn(texts, core);
      const pattern = known ? undefined : patterns.find(([expression]) => expression.test(core));
      if ((known || pattern) && element.closest(within)) {
        const translated = known ? texts[core] : core.replace(...pattern);
        return text.replace(core, () => translated);
      }
    }
    return text;
  };

  const replaceText = node => {
    const translated = translate(node.data, node.parentElement);
    if (translated !== node.data) {
      node.data = translated;
    }
  };

  const replaceAttribute = (element, name) => {
    const text = element.getAttribute(name);
    const translated = text && translate(text, element);
    if (translated !== text) {
      element.setAttribute(name, translated);
    }
  };

  const replaceBelow = root => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = root; node; node = nodes.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        replaceText(node);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        ATTRIBUTES.forEach(name => replaceAttribute(node, name));
      }
    }
  };

  new MutationObserver(mutations => {
    for (const {type, target, addedNodes, attributeName} of mutations) {
      if (type === 'childList') {
        addedNodes.forEach(replaceBelow);
      } else if (type === 'attributes') {
        replaceAttribute(target, attributeName);
      } else {
        replaceText(target);
      }
    }
  }).observe(document.documentElement, {
    attributeFilter: ATTRIBUTES,
    characterData: true,
    childList: true,
    subtree: true
  });
  replaceBelow(document.documentElement);
}
