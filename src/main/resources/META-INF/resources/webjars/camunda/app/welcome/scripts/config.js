export default {
  // Shown as "vendor name" in the header and the browser's tab; the login page shows the name alone.
  app: {
    vendor: 'Chỉ đạo ·',
    name: 'Trang chủ'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  customScripts: ['scripts/texts'],
  // The welcome message invites to the vendor's page.
  disableWelcomeMessage: true,
  // The vendor's documentation is in English and not about Chidao.
  links: []
};
