import * as migration_20261123_211149_initial from './20261123_211149_initial';
import * as migration_20261123_223030_outbox_channels from './20261123_223030_outbox_channels';
import * as migration_20261123_232528_resident_panel from './20261123_232528_resident_panel';
import * as migration_20261128_160140_translations from './20261128_160140_translations';
import * as migration_20261128_162355_bip from './20261128_162355_bip';

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
    name: '20261123_232528_resident_panel',
  },
  {
    up: migration_20261128_160140_translations.up,
    down: migration_20261128_160140_translations.down,
    name: '20261128_160140_translations',
  },
  {
    up: migration_20261128_162355_bip.up,
    down: migration_20261128_162355_bip.down,
    name: '20261128_162355_bip'
  },
];
