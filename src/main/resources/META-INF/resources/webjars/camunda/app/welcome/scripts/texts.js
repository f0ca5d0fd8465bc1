import speakVietnamese from '../../../lib/vietnamese.js';
import config from './config.js';

const profile = {
  within: '#user-profile',
  texts: {
    Jonny: 'Nguyễn Văn',
    Prosciutto: 'An',
    'j.prosciutto@acme.org': 'nguyenvanan@donvi.vn'
  }
};

speakVietnamese({app: config.app, rules: [profile]});
