package vn.tram.safety;

/** Out of which money a compensation is paid. */
public enum CompensationFund {
    /** The programme of vaccination (NĐ 104/2016). */
    PROGRAMME,
    /** Central money: the ministry gives it (NĐ 165/2026). */
    CENTRAL,
    /** The people's committee of the province pays (NĐ 165/2026). */
    PROVINCIAL
}
