-- what an agency chose about its papers is written down like its other settings
alter table team.setting_change drop constraint setting_change_part_check;
alter table team.setting_change add constraint setting_change_part_check
    check (part in ('agency', 'number', 'chain', 'paper'));
