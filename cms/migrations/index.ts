import * as migration_20261123_211149_initial from './20261123_211149_initial';
import * as migration_20261123_223030_outbox_channels from './20261123_223030_outbox_channels';
import * as migration_20261123_232528_resident_panel from './20261123_232528_resident_panel';
import * as migration_20261128_174540_content from './20261128_174540_content';
import * as migration_20261128_205017_facts_once from './20261128_205017_facts_once';
import * as migration_20261129_064852_handling from './20261129_064852_handling';
import * as migration_20261129_161309_services_whole from './20261129_161309_services_whole';
import * as migration_20261130_101457_readers_voices from './20261130_101457_readers_voices';

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
    up: migration_20261128_174540_content.up,
    down: migration_20261128_174540_content.down,
    name: '20261128_174540_content',
  },
  {
    up: migration_20261128_205017_facts_once.up,
    down: migration_20261128_205017_facts_once.down,
    name: '20261128_205017_facts_once',
  },
  {
    up: migration_20261129_064852_handling.up,
    down: migration_20261129_064852_handling.down,
    name: '20261129_064852_handling',
  },
  {
    up: migration_20261129_161309_services_whole.up,
    down: migration_20261129_161309_services_whole.down,
    name: '20261129_161309_services_whole',
  },
  {
    up: migration_20261130_101457_readers_voices.up,
    down: migration_20261130_101457_readers_voices.down,
    name: '20261130_101457_readers_voices'
  },
];
