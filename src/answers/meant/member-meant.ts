import { type MemberCode, member, nameOn, resolveName } from '../../members/index.ts';
import { formatSpan } from '../words/dates.ts';

/** The member that a name or code means, or a sentence on why it means none, with what to write instead. */
export type MemberMeant =
  | { readonly kind: 'member'; readonly code: MemberCode }
  | { readonly kind: 'ambiguous'; readonly message: string; readonly options: readonly MemberCode[] }
  | { readonly kind: 'unknown'; readonly message: string; readonly options: readonly MemberCode[] };

/** Resolves what a person wrote, on a day where one is given. */
export function memberMeant(text: string, date?: string): MemberMeant {
  const resolution = resolveName(text, date);
  switch (resolution.kind) {
    case 'member':
      return { kind: 'member', code: resolution.code };
    case 'ambiguous': {
      const options = resolution.options.map(({ code, from, to }) => {
        const span = formatSpan(from, to);
        return `  ${code}  ${member(code)?.shortName ?? code}${span ? `, so called ${span}` : ''}`;
      });
      const message = `"${text}" means several members; name one by its code, or give a --date:\n${options.join('\n')}`;
      return { kind: 'ambiguous', message, options: resolution.options.map(({ code }) => code) };
    }
    case 'unknown': {
      const { nearest } = resolution;
      const hint = nearest.map((code) => `${nameOn(code)} (${code})`).join(', ');
      const message = `No member "${text}".${hint ? ` Nearest: ${hint}.` : ' Expected a name or a code such as PRK.'}`;
      return { kind: 'unknown', message, options: nearest };
    }
  }
}
