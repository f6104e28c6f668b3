-- What readers say of an item: kept before it is acknowledged.
create table reacties (
    -- made by the client, so that sending twice keeps once
    sleutel text primary key not null,
    -- seconds since 1970-01-01T00:00:00Z, by the server's clock
    ontvangen_op integer not null,
    oordeel text not null check (oordeel in ('goed', 'onduidelijk', 'klopt-niet', 'gemist')),
    -- the item it is about, as in content files: dienst:toegangspas
    over text not null,
    tekst text not null default ''
) strict;
