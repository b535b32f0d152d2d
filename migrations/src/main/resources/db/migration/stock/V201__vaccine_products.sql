-- The vaccines used against COVID-19 in Viet Nam: the eight of the list of December 2021 (5772), Covaxin, which was licensed in November 2021, and the
-- presentation of Comirnaty for children of 5 to 11. Names and makers as on the papers of the campaign; antigen codes as in the value set vaccine-encepp-and-ema-name
-- of the EU certificate (Vero Cell is BBIBP-CorV there). Doses a vial and the life of an opened vial are from memory, for every row: they only fill in the form of a
-- lot, and the paper of the lot decides. The two components of Sputnik V are two products, because the component must match the ordinal of the dose; they share
-- one antigen code, so that the second may follow the first.
INSERT INTO vaccine_product (code, name, manufacturer, disease, antigen, platform, doses_per_vial, open_vial_minutes) VALUES
    ('ASTRAZENECA', 'AstraZeneca (Vaxzevria)', 'AstraZeneca', 'COVID-19', 'CHADOX1-S', 'VECTOR', 10, 360),
    ('COMIRNATY', 'Comirnaty (Pfizer-BioNTech)', 'Pfizer, BioNTech', 'COVID-19', 'BNT162B2', 'MRNA', 6, 360),
    ('COMIRNATY-5-11', 'Comirnaty 5–11 tuổi (Pfizer-BioNTech)', 'Pfizer, BioNTech', 'COVID-19', 'BNT162B2', 'MRNA', 10, 720),
    ('SPIKEVAX', 'Spikevax (Moderna)', 'Moderna', 'COVID-19', 'MRNA-1273', 'MRNA', 10, 360),
    ('VERO-CELL', 'Vero Cell (Sinopharm)', 'Beijing Institute of Biological Products', 'COVID-19', 'BBIBP-CORV', 'INACTIVATED', 1, 360),
    ('SPUTNIK-V-1', 'Sputnik V, thành phần 1 (Ad26)', 'Generium', 'COVID-19', 'GAM-COVID-VAC', 'VECTOR', 5, 120),
    ('SPUTNIK-V-2', 'Sputnik V, thành phần 2 (Ad5)', 'Generium', 'COVID-19', 'GAM-COVID-VAC', 'VECTOR', 5, 120),
    ('HAYAT-VAX', 'Hayat-Vax', 'Julphar', 'COVID-19', 'BBIBP-CORV', 'INACTIVATED', 1, 360),
    ('ABDALA', 'Abdala', 'AICA Laboratories', 'COVID-19', 'CIGB-66', 'PROTEIN', 10, 360),
    ('JANSSEN', 'COVID-19 Vaccine Janssen', 'Janssen', 'COVID-19', 'AD26-COV2-S', 'VECTOR', 5, 360),
    ('COVAXIN', 'Covaxin', 'Bharat Biotech', 'COVID-19', 'BBV152', 'INACTIVATED', 10, 360);
