import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageOf, readMessage } from './message.ts';

const versions = { record: '95d501452174', rules: '3b4715a8060f' };

test('what is written is read, whatever bytes the text has', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (body, place) => {
      const text = { hash: 'abc', place, bytes: body.length, date: '2014-12-19' };
      const read = readMessage(messageOf({ text, versions, body }));
      expect({ ...read, body: Buffer.from(read.body ?? []) }).toEqual({
        text,
        versions,
        body: Buffer.from(body),
      });
    }),
  );
});

test('a text by reference has no body, an empty text has one', () => {
  const text = { hash: 'abc', place: 'text', bytes: 5e6 };
  expect(readMessage(messageOf({ text, versions })).body).toBeUndefined();
  expect(readMessage(messageOf({ text, versions, body: new Uint8Array() })).body).toHaveLength(0);
});

test('a message of another program is a fault', () => {
  expect(() => readMessage(Buffer.from('{"hello": 1}\n'))).toThrow('none of this program');
});
