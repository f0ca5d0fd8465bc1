import speakVietnamese from '../../../lib/vietnamese.js';
import config from './config.js';

// form-js 1.8 has no translations.
const forms = {
  within: '.fjs-container',
  texts: {
    'Add new': 'Thêm dòng',
    'All values selected': 'Đã chọn tất cả',
    'Click to remove sorting': 'Bấm để bỏ sắp xếp',
    Collapse: 'Thu gọn',
    'Date and time must both be entered.': 'Phải nhập cả ngày và giờ.',
    Decrement: 'Giảm',
    "External content couldn't be loaded.": 'Không tải được nội dung bên ngoài.',
    'Field is required.': 'Phải nhập trường này.',
    'Field must be a valid  international phone number. (e.g. +4930664040900)':
      'Số điện thoại phải theo dạng quốc tế, ví dụ +84255382222.',
    'Field must be a valid email.': 'Địa chỉ thư điện tử không hợp lệ.',
    Increment: 'Tăng',
    'Next page': 'Trang sau',
    'No content to show.': 'Không có nội dung.',
    'No results': 'Không có kết quả',
    'Nothing to show.': 'Không có dữ liệu.',
    'Previous page': 'Trang trước',
    'Remove tag': 'Bỏ',
    Search: 'Tìm kiếm',
    Select: 'Chọn',
    'Skip to search': 'Đến ô tìm kiếm',
    'Value is expected to be an integer.': 'Phải là số nguyên.',
    'Value is not a number.': 'Phải là số.',
    'dd/mm/yyyy': 'ngày/tháng/năm',
    'hh:mm': 'giờ:phút',
    'hh:mm ?m': 'giờ:phút',
    of: 'trên'
  },
  patterns: [
    [/^Click to sort by (.+) ascending$/, 'Sắp xếp tăng dần theo $1'],
    [/^Click to sort by (.+) descending$/, 'Sắp xếp giảm dần theo $1'],
    [/^Expand all \((\d+)\)$/, 'Xem tất cả ($1)'],
    [/^Field must have maximum length of (.+)\.$/, 'Không được dài quá $1 ký tự.'],
    [/^Field must have maximum value of (.+)\.$/, 'Không được lớn hơn $1.'],
    [/^Field must have minimum length of (.+)\.$/, 'Phải có ít nhất $1 ký tự.'],
    [/^Field must have minimum value of (.+)\.$/, 'Không được nhỏ hơn $1.'],
    // The expression itself tells an official nothing.
    [/^Field must match pattern .+$/, 'Không đúng mẫu quy định.'],
    [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Giá trị hợp lệ gần nhất là $1 và $2.'],
    [/^Remove list item (\d+)$/, 'Bỏ dòng $1'],
    [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Chỉ được có nhiều nhất $1 chữ số thập phân.']
  ]
};

// The names of the criteria are written in the dialogue's code.
const filterCriteria = {
  within: '.modal-dialog select, .modal-dialog .dropdown-menu',
  texts: {
    Active: 'Đang hoạt động',
    'Activity Instance ID In': 'ID lượt thực hiện thuộc',
    Assigned: 'Đã có người nhận',
    Assignee: 'Người thực hiện',
    'Assignee Like': 'Người thực hiện chứa',
    'Assignee in': 'Người thực hiện thuộc',
    'Business Key': 'Mã hồ sơ',
    'Business Key Like': 'Mã hồ sơ chứa',
    'Candidate Group': 'Nhóm được giao',
    'Candidate Groups': 'Các nhóm được giao',
    'Candidate User': 'Người được giao',
    'Case Instance': 'Vụ việc',
    'Case definition': 'Loại vụ việc',
    'Created After': 'Tạo sau ngày',
    'Created Before': 'Tạo trước ngày',
    Dates: 'Ngày',
    'Definition Key': 'Khóa công việc',
    'Definition Key In': 'Khóa công việc thuộc',
    'Definition Key Like': 'Khóa công việc chứa',
    'Delegation State': 'Tình trạng ủy quyền',
    Description: 'Mô tả',
    'Description Like': 'Mô tả chứa',
    'Due After': 'Hạn sau ngày',
    'Due Before': 'Hạn trước ngày',
    'Execution ID': 'ID luồng',
    'Follow Up After': 'Nhắc lại sau ngày',
    'Follow Up Before': 'Nhắc lại trước ngày',
    'Follow Up Before or Not Existent': 'Nhắc lại trước ngày hoặc không có',
    'Involved User': 'Người tham gia',
    Key: 'Khóa',
    'Key In': 'Khóa thuộc',
    Name: 'Tên',
    'Name Like': 'Tên chứa',
    Other: 'Khác',
    Owner: 'Người phụ trách',
    Priority: 'Mức ưu tiên',
    'Priority Max': 'Mức ưu tiên cao nhất',
    'Priority Min': 'Mức ưu tiên thấp nhất',
    'Process Instance': 'Hồ sơ',
    'Process definition': 'Quy trình',
    Task: 'Công việc',
    'Tenant ID In': 'Mã đơn vị thuộc',
    Unassigned: 'Chưa có người nhận',
    'User / Group': 'Người dùng / Nhóm',
    'Without Due Date': 'Không có hạn hoàn thành',
    'Without Tenant ID': 'Không có mã đơn vị'
  }
};

const variableTypes = {
  within: 'form[name="genericForm"] select',
  texts: {
    Boolean: 'Đúng/Sai',
    Date: 'Ngày',
    Double: 'Số thực',
    File: 'Tệp',
    Integer: 'Số nguyên',
    Long: 'Số nguyên dài',
    Object: 'Đối tượng',
    Short: 'Số nguyên ngắn',
    String: 'Chuỗi ký tự'
  }
};

// The locale's sentence ends in the engine's codes for permissions and resources, which tell an official nothing.
const denials = {
  within: '.page-notifications',
  patterns: [[/^Bạn không có quyền .+$/, 'Bạn không có quyền thực hiện thao tác này.']]
};

speakVietnamese({app: config.app, rules: [forms, filterCriteria, variableTypes, denials]});
