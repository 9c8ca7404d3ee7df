// Installs the clients of others, unless those of the lock file are there. It needs nothing that is built.
import { installIn } from '../../bin/install-in.mjs';

installIn(import.meta.dirname, {
  ja: 'ほかの人のクライアント（test/clients、290 MB）',
  en: 'clients of others (test/clients, 290 MB)',
});
