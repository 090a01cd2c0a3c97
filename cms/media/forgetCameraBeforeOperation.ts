import type { CollectionBeforeOperationHook } from 'payload';
import { forgetCamera } from './forgetCamera.ts';

/** No picture is kept with the place it was taken at; the gate for writes is not held yet. */
export const forgetCameraBeforeOperation: CollectionBeforeOperationHook = async ({ req }) => {
  if (!req.file || req.context.checkedFile === undefined) return;
  const data = await forgetCamera(req.file.data);
  req.file.data = data;
  req.file.size = data.length;
};
