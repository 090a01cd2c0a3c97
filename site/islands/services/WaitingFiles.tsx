import { useEffect, useState } from 'preact/hooks';
import { waitingUploadsSchema, type UploadState } from '../../../content-models/cases/upload.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import { noContent } from '../shared/portalClient.ts';
import { uploadsClient } from './uploadsClient.ts';

/** Shown when too many files wait to be filed: which they are, those of other begun forms too, and a way to remove each. */
export const WaitingFiles = ({ inUse, onRoom }: { inUse: readonly string[]; onRoom: () => void }) => {
  const [files, setFiles] = useState<UploadState[]>([]);
  const [gone, setGone] = useState('');
  useEffect(() => {
    void uploadsClient.get('/uploads', waitingUploadsSchema).then((answer) => {
      if (answer.ok) setFiles(answer.value.uploads);
    });
  }, []);
  const others = files.filter(({ id }) => !inUse.includes(id));
  const remove = async ({ id, fileName }: UploadState): Promise<void> => {
    const answer = await uploadsClient.delete(`/uploads/${id}`, noContent);
    if (!answer.ok && answer.failure.kind !== 'refused') return;
    setFiles((all) => all.filter((one) => one.id !== id));
    setGone(`Usunięto plik ${fileName}.`);
    onRoom();
  };
  return (
    <div class="notice stack stack--tight">
      <p class="notice__title">Pliki, które czekają na wysłanie</p>
      <p>Są w zaczętych wnioskach albo nie należą już do żadnego. Usuń te, których nie potrzebujesz.</p>
      <ul class="files">
        {others.map((file) => (
          <li key={file.id} class="upload">
            <div class="upload__text">
              <span class="file__title">{file.fileName}</span>
              <span class="file__facts">{formatBytes(file.size)}</span>
            </div>
            <div class="upload__actions">
              <button type="button" class="button button--quiet" onClick={() => void remove(file)}>
                Usuń<span class="visually-hidden"> plik {file.fileName}, który czeka</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {gone}
      </p>
    </div>
  );
};
