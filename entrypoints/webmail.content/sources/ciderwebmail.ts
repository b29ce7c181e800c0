import { outside } from '../reading';
import type { Source } from './source';

// CiderWebmail/CiderWebmail, lib/CiderWebmail/Controller/Message.pm (view_source), linked from the message's own page.
export const ciderwebmail: Source = {
  id: 'ciderwebmail',
  addresses({ body }) {
    const address = outside(body, 'a[href$="/view_source"]')?.getAttribute('href');
    return address ? [address] : [];
  },
};
