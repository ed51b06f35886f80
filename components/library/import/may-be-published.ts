/** Names that only this machine or its own network resolves. */
const LOCAL_ENDINGS = [
  'local',
  'localhost',
  'internal',
  'lan',
  'intranet',
  'home',
  'corp',
  'test',
  'invalid',
];

/**
 * Whether what stands at an address may be taken for published until the user says so: an https page of a host that the
 * whole internet knows by name. Anything else may be an office's own network, whose papers are nobody's business.
 */
export function mayBePublished(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return false;
  // The parser has made every way to write an IPv4 address (0x7f.1, 2130706433) into four numbers, IPv6 into brackets.
  const labels = hostname.replace(/\.$/u, '').split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('')) return false;
  return !/^[\d[]|\]$/u.test(last) && !LOCAL_ENDINGS.includes(last);
}
