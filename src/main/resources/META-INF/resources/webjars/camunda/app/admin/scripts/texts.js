import speakVietnamese from '../../../lib/vietnamese.js';
import config from './config.js';

const PERMISSIONS = {
  ACCESS: 'Truy cập',
  ALL: 'Tất cả',
  CREATE: 'Tạo',
  CREATE_BATCH_CORRELATE_MESSAGE: 'Lô: gửi thông điệp',
  CREATE_BATCH_DELETE_DECISION_INSTANCES: 'Lô: xóa lượt quyết định',
  CREATE_BATCH_DELETE_FINISHED_PROCESS_INSTANCES: 'Lô: xóa hồ sơ đã kết thúc',
  CREATE_BATCH_DELETE_RUNNING_PROCESS_INSTANCES: 'Lô: xóa hồ sơ đang xử lý',
  CREATE_BATCH_MIGRATE_PROCESS_INSTANCES: 'Lô: chuyển phiên bản hồ sơ',
  CREATE_BATCH_MODIFY_PROCESS_INSTANCES: 'Lô: điều chỉnh hồ sơ',
  CREATE_BATCH_RESTART_PROCESS_INSTANCES: 'Lô: khởi động lại hồ sơ',
  CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES: 'Lô: thử lại tác vụ ngoài',
  CREATE_BATCH_SET_JOB_RETRIES: 'Lô: thử lại tác vụ',
  CREATE_BATCH_SET_REMOVAL_TIME: 'Lô: đặt thời điểm xóa',
  CREATE_BATCH_SET_VARIABLES: 'Lô: đặt biến',
  CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND: 'Lô: tạm dừng hồ sơ',
  CREATE_INSTANCE: 'Tạo hồ sơ',
  DELETE: 'Xóa',
  DELETE_HISTORY: 'Xóa lịch sử',
  DELETE_INSTANCE: 'Xóa hồ sơ',
  EDIT: 'Sửa',
  MIGRATE_INSTANCE: 'Chuyển phiên bản hồ sơ',
  NONE: 'Không có',
  READ: 'Xem',
  READ_HISTORY: 'Xem lịch sử',
  READ_HISTORY_VARIABLE: 'Xem biến trong lịch sử',
  READ_INSTANCE: 'Xem hồ sơ',
  READ_INSTANCE_VARIABLE: 'Xem biến của hồ sơ',
  READ_TASK: 'Xem công việc',
  READ_TASK_VARIABLE: 'Xem biến của công việc',
  READ_VARIABLE: 'Xem biến',
  RETRY_JOB: 'Thử lại tác vụ',
  SET: 'Đặt',
  SHARE: 'Chia sẻ',
  SUSPEND: 'Tạm dừng',
  SUSPEND_INSTANCE: 'Tạm dừng hồ sơ',
  TASK_ASSIGN: 'Giao công việc',
  TASK_WORK: 'Thực hiện công việc',
  UPDATE: 'Cập nhật',
  UPDATE_HISTORY: 'Cập nhật lịch sử',
  UPDATE_INSTANCE: 'Cập nhật hồ sơ',
  UPDATE_INSTANCE_VARIABLE: 'Cập nhật biến của hồ sơ',
  UPDATE_TASK: 'Cập nhật công việc',
  UPDATE_TASK_VARIABLE: 'Cập nhật biến của công việc',
  UPDATE_VARIABLE: 'Cập nhật biến'
};

// Permissions stand as the engine's own names, several of them in one text.
const permissions = {
  within: 'td.permissions',
  texts: {
    'Select all': 'Chọn tất cả',
    'Unselect all': 'Bỏ chọn tất cả'
  },
  patterns: [
    [/^[A-Z_]+(, [A-Z_]+)*$/, names => names.split(', ').map(name => PERMISSIONS[name] ?? name).join(', ')]
  ]
};

// English puts the kind of resource before the noun.
const titles = {
  within: 'h3',
  patterns: [[/^(.+) Phân quyền$/, 'Phân quyền: $1']]
};

speakVietnamese({app: config.app, rules: [permissions, titles]});
