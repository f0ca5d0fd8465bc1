import forms from '../../../lib/form-texts.js';
import markWhoMayWhat from '../../../lib/marks.js';
import speakVietnamese, {VARIABLE_TYPES} from '../../../lib/vietnamese.js';
import config from './config.js';
import whatIsDueFirst from './order.js';
import releaseByClaiming from './release.js';

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
  texts: VARIABLE_TYPES
};

// The locale's sentence ends in the engine's codes for permissions and resources, which tell an official nothing.
const denials = {
  within: '.page-notifications',
  patterns: [[/^Bạn không có quyền .+$/, 'Bạn không có quyền thực hiện thao tác này.']]
};

speakVietnamese({app: config.app, rules: [forms, filterCriteria, variableTypes, denials]});
markWhoMayWhat({
  'chidao-starts': 'process-definition/count?latestVersion=true&active=true&startableInTasklist=true&startablePermissionCheck=true',
  'chidao-changes-filters': 'authorization/check?permissionName=UPDATE&resourceName=FILTER&resourceType=5'
});
releaseByClaiming();
whatIsDueFirst();
