import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';

const sans = 'Liberation Sans';
/** The look of a document in Word: the same as in HTML, in half points. */
export const styles = {
  default: {
    document: {
      run: { font: 'Liberation Serif', size: 19 },
      paragraph: { spacing: { after: 80, line: 240 } },
    },
    title: {
      run: { font: sans, size: 34, bold: true, color: '1A1A1A' },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { font: sans, size: 22, bold: true, color: '1A1A1A' },
      paragraph: {
        spacing: { before: 120, after: 50 },
        keepNext: true,
        border: { top: { style: BorderStyle.SINGLE, size: 8, space: 4, color: '1A1A1A' } },
      },
    },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { font: sans, size: 17, color: '4A4A4A' } },
    {
      id: 'TableCaption',
      name: 'Table Caption',
      basedOn: 'Normal',
      run: { font: sans, size: 17, bold: true },
      paragraph: { spacing: { before: 80, after: 40 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 16 },
      paragraph: { spacing: { after: 0, line: 212 } },
    },
    {
      id: 'AfterTable',
      name: 'After Table',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'Sources',
      name: 'Sources',
      basedOn: 'Normal',
      run: { size: 14 },
      paragraph: { spacing: { after: 0, line: 196 } },
    },
  ],
};

/** The numbers before the sources at the end. */
export const numberedSources = {
  reference: 'sources',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 420, hanging: 420 } } },
    },
  ],
};
