import { setNonce } from 'get-nonce';

/**
 * The nonce under which this page may add style elements; the content security policy allows no other inline style.
 * This module must be the first import of `main.tsx`: libraries that read the `csp-nonce` meta element do so while they load.
 */
const carrier = document.getElementById('nonce');

/** The page's nonce, or an empty string where the host sets no policy (the development server). */
export const pageNonce: string = carrier?.nonce || carrier?.getAttribute('nonce') || '';

if (pageNonce !== '') {
  // Read by the scroll lock behind dialogs.
  setNonce(pageNonce);
  const meta = document.createElement('meta');
  meta.name = 'csp-nonce';
  meta.nonce = pageNonce;
  meta.content = pageNonce;
  document.head.append(meta);
}
