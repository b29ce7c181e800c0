import type { Walk } from './walk-schema';
import blocklist from './walks/blocklist';
import m365DelistPortal from './walks/m365-delist-portal';
import microsoftDelistMail from './walks/microsoft-delist-mail';
import outlookSenderSupport from './walks/outlook-sender-support';
import ownTenant from './walks/own-tenant';
import postmaster from './walks/postmaster';
import recipientAdmin from './walks/recipient-admin';

/** Every walk-through; its sentences stand in `locales/<lng>/walks.json`. */
export const walks: readonly Walk[] = [
  m365DelistPortal,
  outlookSenderSupport,
  microsoftDelistMail,
  blocklist,
  postmaster,
  ownTenant,
  recipientAdmin,
];
