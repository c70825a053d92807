-- SPDX-License-Identifier: MPL-2.0
-- Holds the views against the domain, for the package that was loaded last, whose folder is
-- :carpeta. An exception tells of the first figures that differ.
\set ON_ERROR_STOP on
\cd :carpeta
create temporary table esperado_metas (
  numero integer, fila integer, absoluto numeric, programado numeric, relativo numeric,
  avance numeric, semaforo text, observaciones text
);
create temporary table esperado_reportes (
  numero integer, metas bigint, cumplidas bigint, rebasadas bigint, no_cumplidas bigint,
  sin_avance bigint, en_verde bigint, en_amarillo bigint, en_rojo bigint,
  rebasadas_a_la_fecha bigint
);
\copy esperado_metas from 'esperado_metas.csv' with (format csv)
\copy esperado_reportes from 'esperado_reportes.csv' with (format csv)

create temporary table cargados as
select * from poa.reportes where paquete = (select max(paquete) from poa.paquetes);
create index on cargados (reporte);
analyze cargados, esperado_metas, esperado_reportes;

-- Only this package is counted by the views of groups.
select count(*) = (select count(*) from cargados) as alone from poa.reportes \gset

\timing on
\echo Each goal, by poa.avance
create temporary table calculado as
select r.numero, a.fila, a.absoluto, a.programado, a.relativo, a.avance, a.semaforo
from poa.avance a join cargados r using (municipio, reporte);
\timing off
analyze calculado;

-- require(what, query of the rows that should not be): a query of a text
create procedure pg_temp.require(what text, faults text) language plpgsql as $$
declare
  found text;
begin
  execute 'select string_agg(falta, e''\n'') from (select falta::text from (' || faults
          || ') falta limit 5) primeras' into found;
  if found is not null then raise exception e'%:\n%', what, found; end if;
end $$;

call pg_temp.require('a goal is missing or there are none',
  'select count(*), (select count(*) from calculado) from esperado_metas having count(*) = 0 or count(*) <> (select count(*) from calculado)');
call pg_temp.require('figures of goals, view and domain',
  $q$select c, e from calculado c full join esperado_metas e using (numero, fila)
     where (c.absoluto, c.programado, c.relativo, c.avance, c.semaforo)
           is distinct from (e.absoluto, e.programado, e.relativo, e.avance, e.semaforo)$q$);
call pg_temp.require('remarks without their apostrophes',
  $q$select m.observaciones, e.observaciones from poa.metas m join cargados r using (municipio, reporte)
     join esperado_metas e on e.numero = r.numero and e.fila = m.fila
     where encode(sha256(convert_to(m.observaciones, 'UTF8')), 'hex') is distinct from e.observaciones$q$);

-- groups(view, keys): the sums of the domain's summaries, and those of the view
create procedure pg_temp.groups(vista text, llaves text) language plpgsql as $$
declare
  counts constant text := 'metas, cumplidas, rebasadas, no_cumplidas, sin_avance, en_verde, '
    'en_amarillo, en_rojo, rebasadas_a_la_fecha';
  domain text;
  started timestamptz := clock_timestamp();
begin
  execute format('create temporary table %1$s as select %2$s, reportes, %3$s from poa.%1$s',
                 vista, llaves, counts);
  raise notice '% in % s', vista, round(extract(epoch from clock_timestamp() - started), 1);
  select string_agg(format('sum(e.%1$s) as %1$s', contado), ', ') into domain
  from regexp_split_to_table(counts, ', ') contado;
  domain := format('select %1$s, count(*) as reportes, %2$s from (select municipio, numero, ejercicio, clave_ramo, clave_programa, clave_unidad, coalesce(trimestre, case '
    'when capturado ? ''trimestre'' then null else 4 end) as t from cargados) r '
    'join esperado_reportes e using (numero) group by %1$s', replace(llaves, 'trimestre', 't'),
    domain);
  call pg_temp.require(vista, format('(%1$s except select * from %2$s) union all (select * from %2$s except %1$s)',
                                     domain, vista));
end $$;

\if :alone
call pg_temp.groups('avance_por_unidad', 'municipio, ejercicio, trimestre, clave_ramo, clave_programa, clave_unidad');
call pg_temp.groups('avance_por_programa', 'municipio, ejercicio, trimestre, clave_ramo, clave_programa');
call pg_temp.groups('avance_por_ramo', 'municipio, ejercicio, trimestre, clave_ramo');
call pg_temp.groups('avance_por_municipio', 'municipio, ejercicio, trimestre');
\endif
select 'Equal to the domain: ' || count(*) || ' goals of ' || count(distinct numero) || ' reports'
from esperado_metas;
