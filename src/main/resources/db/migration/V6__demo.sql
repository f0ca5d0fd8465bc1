-- Whether the demo's past has been lived; one row once it has.
create table chidao.demo_past (
    lived_until timestamptz primary key
);
