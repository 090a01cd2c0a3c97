import * as migration_20261123_211149_initial from './20261123_211149_initial';
import * as migration_20261123_223030_outbox_channels from './20261123_223030_outbox_channels';
import * as migration_20261123_232528_resident_panel from './20261123_232528_resident_panel';

export const migrations = [
  {
    up: migration_20261123_211149_initial.up,
    down: migration_20261123_211149_initial.down,
    name: '20261123_211149_initial',
  },
  {
    up: migration_20261123_223030_outbox_channels.up,
    down: migration_20261123_223030_outbox_channels.down,
    name: '20261123_223030_outbox_channels',
  },
  {
    up: migration_20261123_232528_resident_panel.up,
    down: migration_20261123_232528_resident_panel.down,
    name: '20261123_232528_resident_panel'
  },
];
