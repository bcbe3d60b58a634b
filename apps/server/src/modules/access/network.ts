import { BlockList, isIP } from 'node:net';

interface Network {
  readonly address: string;
  readonly family: 'ipv4' | 'ipv6';
  readonly prefix: number;
}

/** An address or a network in CIDR, `10.1.0.0/16` or `2001:db8::/32`; null for anything else. */
export function networkOf(text: string): Network | null {
  const match = /^([0-9a-fA-F.:]{2,45})(?:\/(\d{1,3}))?$/u.exec(text);
  const address = match?.[1] ?? '';
  const version = isIP(address);
  if (version === 0) return null;
  const longest = version === 4 ? 32 : 128;
  const prefix = match?.[2] === undefined ? longest : Number(match[2]);
  if (prefix > longest) return null;
  return { address, family: version === 4 ? 'ipv4' : 'ipv6', prefix };
}

const MAPPED = /^::ffff:(?=\d+\.)/iu;

/** Whether a client's address lies in one of the networks; where none is named, from everywhere. */
export function isWithin(networks: readonly string[], client: string | undefined): boolean {
  if (networks.length === 0) return true;
  const address = (client ?? '').replace(MAPPED, '');
  const version = isIP(address);
  if (version === 0) return false;
  const list = new BlockList();
  for (const text of networks) {
    const network = networkOf(text);
    if (network !== null) list.addSubnet(network.address, network.prefix, network.family);
  }
  return list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
