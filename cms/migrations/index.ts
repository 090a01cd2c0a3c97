import * as migration_20261123_205034_initial from './20261123_205034_initial';

export const migrations = [
  {
    up: migration_20261123_205034_initial.up,
    down: migration_20261123_205034_initial.down,
    name: '20261123_205034_initial'
  },
];
