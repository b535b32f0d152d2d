-- What a product is called in certificates of the EU (value sets vaccine-prophylaxis, vaccine-medicinal-product, vaccine-mah-manf of 5 May 2023). The kind of
-- vaccine is the narrow code where there is one; readers of before August 2021 know the general one (28531000087107) and show either as a COVID-19 vaccine.
-- Vero Cell of Viet Nam is Sinopharm Beijing's BBIBP-CorV: the code Inactivated-SARS-CoV-2-Vero-Cell is deprecated and means Sinopharm Wuhan.
-- Certainty: A read in the text of the source, B told by more than one source, C from memory.
CREATE TABLE vaccine_dcc_code (
    product_code VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    disease      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'tg: SNOMED CT',
    prophylaxis  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'vp',
    product      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'mp',
    holder       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ma: who holds the marketing authorisation, or makes it',
    basic_doses  TINYINT      NOT NULL COMMENT 'sd of the basic course',
    source       VARCHAR(200) NOT NULL,
    certainty    CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT vaccine_dcc_code_product FOREIGN KEY (product_code) REFERENCES vaccine_product (code),
    CONSTRAINT vaccine_dcc_code_doses CHECK (basic_doses BETWEEN 1 AND 9),
    CONSTRAINT vaccine_dcc_code_certainty CHECK (certainty IN ('A', 'B', 'C')),
    CONSTRAINT vaccine_dcc_code_not_wuhan CHECK (product NOT LIKE '%Vero-Cell%')
) ENGINE = InnoDB;

INSERT INTO vaccine_dcc_code (product_code, disease, prophylaxis, product, holder, basic_doses, source, certainty) VALUES
    ('ASTRAZENECA', '840539006', '29061000087103', 'EU/1/21/1529', 'ORG-100001699', 2, 'eu-dcc-valuesets, 05/05/2023', 'A'),
    ('COMIRNATY', '840539006', '1119349007', 'EU/1/20/1528', 'ORG-100030215', 2, 'eu-dcc-valuesets, 05/05/2023', 'A'),
    ('COMIRNATY-5-11', '840539006', '1119349007', 'EU/1/20/1528', 'ORG-100030215', 2, 'eu-dcc-valuesets, 05/05/2023; one authorisation for all presentations', 'A'),
    ('SPIKEVAX', '840539006', '1119349007', 'EU/1/20/1507', 'ORG-100031184', 2, 'eu-dcc-valuesets, 05/05/2023', 'A'),
    ('VERO-CELL', '840539006', '1157024006', 'BBIBP-CorV', 'ORG-100020693', 2, 'eu-dcc-valuesets, 05/05/2023', 'A'),
    ('SPUTNIK-V-1', '840539006', '29061000087103', 'Sputnik-V', 'Gamaleya-Research-Institute', 2, 'eu-dcc-valuesets, 05/05/2023; one code for both components', 'A'),
    ('SPUTNIK-V-2', '840539006', '29061000087103', 'Sputnik-V', 'Gamaleya-Research-Institute', 2, 'eu-dcc-valuesets, 05/05/2023; one code for both components', 'A'),
    ('HAYAT-VAX', '840539006', '1157024006', 'Hayat-Vax', 'ORG-100023050', 2, 'eu-dcc-valuesets, 05/05/2023', 'A'),
    ('ABDALA', '840539006', '28531000087107', 'Abdala', 'CIGB', 3, 'eu-dcc-valuesets, 05/05/2023, the general kind only; three doses, whether Viet Nam writes them so is not known', 'B'),
    ('JANSSEN', '840539006', '29061000087103', 'EU/1/20/1525', 'ORG-100001417', 1, 'eu-dcc-valuesets, 05/05/2023', 'A'),
    ('COVAXIN', '840539006', '1157024006', 'Covaxin', 'Bharat-Biotech', 2, 'eu-dcc-valuesets, 05/05/2023', 'A');
