import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Refused } from '../refusals.ts';
import type { CheckedZip } from './zip.ts';

export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads one part; names come without their prefix, for some programs write `x:row`. */
export async function readXml(zip: CheckedZip, part: string, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Refused('FILE_HAS_ENTITIES');
  });
  parser.on('error', () => {
    throw new Refused('FILE_DAMAGED');
  });
  const { open, close, text } = events;
  if (open) {
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open(local(name), attributes));
  }
  if (close) parser.on('closetag', ({ name }: SaxesTagPlain) => close(local(name)));
  if (text) parser.on('text', text);
  for await (const chunk of zip.text(part)) parser.write(chunk);
  parser.close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
