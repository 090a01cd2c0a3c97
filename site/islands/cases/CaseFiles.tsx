import type { CaseFile } from '../../../content-models/cases/case.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';

/** `PDF` for `podanie.pdf`; empty when the name has no ending. */
const formatOf = (fileName: string): string => /\.([A-Za-z0-9]{2,5})$/.exec(fileName)?.[1]?.toUpperCase() ?? '';

/** The files of a case as rows to download. */
export const CaseFiles = ({ number, files }: { number: string; files: CaseFile[] }) => (
  <ul class="files">
    {files.map((file) => (
      <li key={file.id}>
        <a class="file" href={`/api/portal/cases/${number}/files/${file.id}`} download={file.fileName}>
          <span class="file__title">{file.fileName}</span>
          <span class="file__facts">
            {[formatOf(file.fileName), formatBytes(file.size)].filter((fact) => fact !== '').join(', ')}
          </span>
        </a>
      </li>
    ))}
  </ul>
);
