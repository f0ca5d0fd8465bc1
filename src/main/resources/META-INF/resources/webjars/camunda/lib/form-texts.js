/** What form-js 1.8 says, which has no translations: a rule for speakVietnamese. */
export default {
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
