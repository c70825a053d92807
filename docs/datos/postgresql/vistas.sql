-- SPDX-License-Identifier: MPL-2.0
-- Lo que las funciones de POA Calc calculan de cada meta, con exactitud, y cuántas hay de cada banda
-- por unidad, programa, ramo y municipio. Las secciones son las de docs/form.md.
\set ON_ERROR_STOP on
begin;

-- Una fila por meta. «A la fecha» es hasta el trimestre del reporte.
--   absoluto, programado   sección 3, con 6 decimales (POA_ABSOLUTO, POA_PROGRAMADO)
--   relativo, avance       fracciones redondeadas a por ciento entero (POA_RELATIVO, POA_AVANCE)
--   semaforo               del avance, con los umbrales de POA_SEMAFORO
--   cumplimiento           del relativo, contra la meta anual (POA_RESUMEN)
--   sin_avance             nada se ha alcanzado
-- Vacío es lo que no se puede calcular. «offset 0» hace que cada paso se calcule una sola vez.
create view poa.avance as
select m.municipio, m.reporte, m.fila, m.ejercicio, m.trimestre, m.numero, m.meta, m.unidad,
       m.tipo_leido, nullif(c.anual, 'NaN') as anual, v.absoluto, v.programado, v.relativo,
       v.avance,
       case when v.avance > 1.1 then 'REBASADA' when v.avance >= 0.9 then 'VERDE'
            when v.avance >= 0.7 then 'AMARILLO' when v.avance is not null then 'ROJO' end as semaforo,
       case when not v.en_resumen then null
            when v.relativo is null then case when not v.sin_avance then 'REBASADA' end
            when v.relativo = 1 then 'CUMPLIDA' when v.relativo > 1 then 'REBASADA'
            else 'NO CUMPLIDA' end as cumplimiento,
       v.sin_avance and v.en_resumen as sin_avance
from poa.metas m
-- Las cifras de los trimestres que cuentan: las que siguen están como no capturadas.
cross join lateral (
  select poa.cifra(m.anual, m.capturado ? 'anual') as anual,
         poa.cifra(m.programado_1, m.capturado ? 'programado_1') as p1,
         poa.cifra(m.alcanzado_1, m.capturado ? 'alcanzado_1') as a1,
         case when m.trimestre >= 2 then poa.cifra(m.programado_2, m.capturado ? 'programado_2') end as p2,
         case when m.trimestre >= 2 then poa.cifra(m.alcanzado_2, m.capturado ? 'alcanzado_2') end as a2,
         case when m.trimestre >= 3 then poa.cifra(m.programado_3, m.capturado ? 'programado_3') end as p3,
         case when m.trimestre >= 3 then poa.cifra(m.alcanzado_3, m.capturado ? 'alcanzado_3') end as a3,
         case when m.trimestre >= 4 then poa.cifra(m.programado_4, m.capturado ? 'programado_4') end as p4,
         case when m.trimestre >= 4 then poa.cifra(m.alcanzado_4, m.capturado ? 'alcanzado_4') end as a4,
         m.tipo_leido = 'DESCENDENTE' as baja
  offset 0) c
-- Lo alcanzado y lo programado a la fecha, cada uno como fracción: el promedio divide. El último
-- capturado se busca hacia atrás. NaN, que es mayor que todo número, pasa por las sumas.
cross join lateral (
  select case when m.trimestre is null or m.tipo_leido is null then 'NaN'
              when m.tipo_leido in ('SUMA', 'INTEGRADORA', 'PROMEDIO')
              then coalesce(c.a1, 0) + coalesce(c.a2, 0) + coalesce(c.a3, 0) + coalesce(c.a4, 0)
              else coalesce(c.a4, c.a3, c.a2, c.a1, 0) end as a,
         case when m.trimestre is null or m.tipo_leido is null then 'NaN'
              when m.tipo_leido in ('SUMA', 'INTEGRADORA', 'PROMEDIO')
              then coalesce(c.p1, 0) + coalesce(c.p2, 0) + coalesce(c.p3, 0) + coalesce(c.p4, 0)
              else coalesce(c.p4, c.p3, c.p2, c.p1, 0) end as p,
         case when m.tipo_leido = 'PROMEDIO'
              then greatest(num_nonnulls(c.a1, c.a2, c.a3, c.a4), 1) else 1 end as entre_a,
         case when m.tipo_leido = 'PROMEDIO'
              then greatest(num_nonnulls(c.p1, c.p2, c.p3, c.p4), 1) else 1 end as entre_p,
         num_nonnulls(c.a1, c.a2, c.a3, c.a4) = 0 as nada
  offset 0) s
-- Lo que no llega a media millonésima es 0.
cross join lateral (
  select s.a = 'NaN' as a_ilegible, s.p = 'NaN' as p_ilegible,
         s.a < 0.0000005 * s.entre_a as a_cero, s.p < 0.0000005 * s.entre_p as p_cero,
         coalesce(c.anual, 0) < 0.0000005 as anual_cero, c.anual = 'NaN' as anual_ilegible
  offset 0) z
cross join lateral (
  select case when not z.a_ilegible then trim_scale(poa.a_seis_decimales(s.a, s.entre_a)) end as absoluto,
         case when not z.p_ilegible then trim_scale(poa.a_seis_decimales(s.p, s.entre_p)) end as programado,
         case when z.a_ilegible or z.anual_ilegible then null
              when c.baja then case when not z.a_cero
                then poa.a_por_ciento(coalesce(c.anual, 0), s.a) end
              when not z.anual_cero then poa.a_por_ciento(s.a, s.entre_a * c.anual) end as relativo,
         case when z.a_ilegible or z.p_ilegible then null
              when c.baja then case when not z.a_cero then poa.a_por_ciento(s.p, s.a) end
              when not z.p_cero
              then poa.a_por_ciento(s.a * s.entre_p, s.p * s.entre_a) end as avance,
         not z.a_ilegible and not coalesce(z.anual_ilegible, false)
           and case when c.baja then c.anual is not null else not z.anual_cero end as en_resumen,
         case when c.baja then s.nada else z.a_cero end as sin_avance
  offset 0) v;

-- Cuántas metas hay de cada banda; los nombres son los de POA_RESUMEN.
create view poa.avance_por_unidad as
select r.municipio, a.ejercicio, a.trimestre, r.clave_ramo, r.clave_programa, r.clave_unidad,
       count(distinct a.reporte) as reportes, count(*) as metas,
       count(*) filter (where a.cumplimiento = 'CUMPLIDA') as cumplidas,
       count(*) filter (where a.cumplimiento = 'REBASADA') as rebasadas,
       count(*) filter (where a.cumplimiento = 'NO CUMPLIDA') as no_cumplidas,
       count(*) filter (where a.sin_avance) as sin_avance,
       count(*) filter (where a.semaforo = 'VERDE') as en_verde,
       count(*) filter (where a.semaforo = 'AMARILLO') as en_amarillo,
       count(*) filter (where a.semaforo = 'ROJO') as en_rojo,
       count(*) filter (where a.semaforo = 'REBASADA') as rebasadas_a_la_fecha
from poa.avance a join poa.reportes r using (municipio, reporte)
group by r.municipio, a.ejercicio, a.trimestre, r.clave_ramo, r.clave_programa, r.clave_unidad;

create view poa.avance_por_programa as
select municipio, ejercicio, trimestre, clave_ramo, clave_programa, sum(reportes) as reportes,
       sum(metas) as metas, sum(cumplidas) as cumplidas, sum(rebasadas) as rebasadas,
       sum(no_cumplidas) as no_cumplidas, sum(sin_avance) as sin_avance, sum(en_verde) as en_verde,
       sum(en_amarillo) as en_amarillo, sum(en_rojo) as en_rojo,
       sum(rebasadas_a_la_fecha) as rebasadas_a_la_fecha
from poa.avance_por_unidad
group by municipio, ejercicio, trimestre, clave_ramo, clave_programa;

create view poa.avance_por_ramo as
select municipio, ejercicio, trimestre, clave_ramo, sum(reportes) as reportes,
       sum(metas) as metas, sum(cumplidas) as cumplidas, sum(rebasadas) as rebasadas,
       sum(no_cumplidas) as no_cumplidas, sum(sin_avance) as sin_avance, sum(en_verde) as en_verde,
       sum(en_amarillo) as en_amarillo, sum(en_rojo) as en_rojo,
       sum(rebasadas_a_la_fecha) as rebasadas_a_la_fecha
from poa.avance_por_unidad
group by municipio, ejercicio, trimestre, clave_ramo;

create view poa.avance_por_municipio as
select municipio, ejercicio, trimestre, sum(reportes) as reportes, sum(metas) as metas,
       sum(cumplidas) as cumplidas, sum(rebasadas) as rebasadas, sum(no_cumplidas) as no_cumplidas,
       sum(sin_avance) as sin_avance, sum(en_verde) as en_verde, sum(en_amarillo) as en_amarillo,
       sum(en_rojo) as en_rojo, sum(rebasadas_a_la_fecha) as rebasadas_a_la_fecha
from poa.avance_por_unidad
group by municipio, ejercicio, trimestre;

-- Reportes que dicen ser de la misma unidad y el mismo periodo: se cuentan todos, y alguien decide
-- cuál vale. Con la misma huella son el mismo reporte, cargado dos veces.
create view poa.reportes_repetidos as
select municipio, clave_unidad, ejercicio, trimestre, count(*) as reportes,
       count(distinct huella) as distintos, array_agg(reporte order by reporte) as cuales
from poa.reportes
where clave_unidad is not null
group by municipio, clave_unidad, ejercicio, trimestre
having count(*) > 1;
commit;
