import forms from '../../../lib/form-texts.js';
import markWhoMayWhat from '../../../lib/marks.js';
import speakVietnamese, {VARIABLE_TYPES} from '../../../lib/vietnamese.js';
import config from './config.js';

const tables = {
  within: 'th, td.actions, td.type, td.configuration, td.message, .null-value',
  texts: {
    Actions: 'Sửa',
    'Failed External Task': 'Tác vụ ngoài lỗi',
    'Failed Job': 'Tác vụ lỗi',
    'Message is null.': 'Không có thông báo.',
    State: 'Trạng thái',
    'async-after': 'sau bước',
    'async-before': 'trước bước',
    'async-continuation': 'Xử lý ngầm',
    null: 'không có',
    'timer-intermediate-transition': 'Giờ hẹn chờ',
    'timer-start-event': 'Giờ hẹn bắt đầu',
    'timer-start-event-subprocess': 'Giờ hẹn bắt đầu',
    'timer-task-listener': 'Giờ hẹn của công việc',
    'timer-transition': 'Giờ hẹn kèm bước'
  },
  patterns: [
    [/^CYCLE: (.+)$/, 'Lặp: $1'],
    [/^DATE: (.+)$/, 'Vào lúc: $1'],
    [/^DURATION: (.+)$/, 'Sau: $1']
  ]
};

const variableTypes = {
  within: '[ng-switch-when="type"], select',
  texts: VARIABLE_TYPES
};

const dialogues = {
  within: '.modal-dialog',
  texts: {
    'Invalid Date Value.': 'Ngày không hợp lệ.',
    'Select all': 'Chọn tất cả'
  }
};

// Tooltips name the kinds of BPMN elements as the XML does.
const tooltips = {
  within: '.tooltip',
  texts: {
    'Suspended Job Definition': 'Loại tác vụ đang tạm dừng',
    'Toggle this section': 'Ẩn hoặc hiện mục này',
    boundaryMessage: 'Thông điệp kèm bước',
    boundaryTimer: 'Giờ hẹn kèm bước',
    businessRuleTask: 'Bước theo bảng quyết định',
    callActivity: 'Bước gọi quy trình khác',
    endEvent: 'Kết thúc',
    eventBasedGateway: 'Cổng theo sự kiện',
    exclusiveGateway: 'Cổng rẽ nhánh',
    intermediateMessageCatch: 'Chờ thông điệp',
    intermediateTimer: 'Giờ hẹn chờ',
    multiInstanceBody: 'Phần lặp nhiều lượt',
    noneEndEvent: 'Kết thúc',
    parallelGateway: 'Cổng song song',
    processDefinition: 'Quy trình',
    receiveTask: 'Bước chờ nhận',
    scriptTask: 'Bước chạy mã',
    sendTask: 'Bước gửi',
    serviceTask: 'Bước tự động',
    startEvent: 'Bắt đầu',
    startTimerEvent: 'Bắt đầu theo giờ hẹn',
    subProcess: 'Quy trình con',
    userTask: 'Công việc'
  }
};

// The viewer of decision tables has no translations.
const decisionTables = {
  within: '[cam-widget-dmn-viewer]',
  texts: {
    And: 'Và',
    Annotations: 'Ghi chú',
    Any: 'Bất kỳ',
    Collect: 'Tổng hợp',
    First: 'Dòng đầu tiên',
    'Hit policy:': 'Cách chọn dòng:',
    'Input type': 'Kiểu đầu vào',
    'No overlap is possible and all rules are disjoint. Only a single rule can be matched':
      'Các dòng không trùng nhau, chỉ một dòng được chọn',
    'Output label': 'Tên đầu ra',
    'Output order': 'Theo thứ tự đầu ra',
    'Output type': 'Kiểu đầu ra',
    Priority: 'Ưu tiên',
    'Rule order': 'Theo thứ tự dòng',
    Then: 'Thì',
    Unique: 'Duy nhất',
    When: 'Khi',
    boolean: 'đúng/sai',
    date: 'ngày',
    double: 'số thực',
    integer: 'số nguyên',
    long: 'số nguyên dài',
    number: 'số',
    string: 'chuỗi ký tự'
  }
};

// Cockpit writes its dates in a format that is fixed in code, not in the locale's.
window.angular.module('cam.cockpit').config([
  'camDateFormatProvider',
  formats => formats.setDateFormat('DD/MM/YYYY HH:mm:ss', 'normal')
]);

speakVietnamese({
  app: config.app,
  rules: [tables, variableTypes, dialogues, tooltips, decisionTables, forms]
});
markWhoMayWhat({
  // Who may change instances: administrators.
  'chidao-repairs': 'authorization/check?permissionName=UPDATE&resourceName=PROCESS_INSTANCE&resourceType=8',
  // Who sees the work of all provinces, as Cockpit's own counts do.
  'chidao-sees-all': 'authorization/check?permissionName=READ&resourceName=TASK&resourceType=7'
});
